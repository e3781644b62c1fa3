// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/policytext.h"
#include "support/chance.h"

#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class PolicyTextTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenReadsBackTheSame()
    {
        const QStringList hard{u"no"_s,          u"12"_s,           u"# not a comment"_s, u"a: b"_s, u"“quoted” and \"plain\""_s,
                               u"back\\slash"_s, u"two\nlines\t"_s, u"检查 😀"_s,         u"{[-"_s};
        for (int i = 0; i < 30; ++i) {
            Policy policy = builtInPolicy();
            policy.number = anyNumber(1, 90);
            policy.name = hard[anyNumber(0, int(hard.size()) - 1)];
            for (const QString& text : hard)
                policy.gateA[Tier::High].checklists[Role::RiskApprover].push_back({anyName(), text, anyNumber(0, 1) == 1});
            policy.gateA[Tier::Low].waivable.clear();
            policy.gateB[Tier::Low].checklists.clear();
            policy.gateB[Tier::High].dueDays = anyNumber(1, 99);
            policy.gateB[Tier::High].people[Role::RiskApprover] = anyNumber(2, 9);
            GatePolicy& gate = policy.gateA[Tier::High];
            gate.people[Role::TechnicalReviewer] = anyNumber(2, 9);
            gate.routine = Approvers{{Role::TechnicalReviewer}, {}};
            gate.fields = {u"007"_s, u"1e3"_s, u"no"_s, u"true"_s, u"-"_s, anyName()};
            gate.thresholds = {{u"12"_s, Better::Higher, anyNumber(-99, 99) / 7.0, {}, {}}, {u"pr_auc"_s, Better::Lower, {}, 1e-9, 2e15}};
            gate.waivable.insert({u"field-007"_s, u"threshold-12"_s, u"threshold-null"_s});
            const auto read = intake::policyFromText(intake::policyText(policy), anyName());
            QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
            QCOMPARE(*read, policy);
        }
    }

    void jsonIsReadAsWell()
    {
        const auto read = intake::policyFromText(QJsonDocument(toJson(builtInPolicy())).toJson(), anyName());
        QVERIFY(read);
        QCOMPARE(*read, builtInPolicy());
    }

    void whatIsNoPolicyIsRefused()
    {
        QVERIFY(!intake::policyFromText("", anyName()));
        QVERIFY(!intake::policyFromText("name: [", anyName()));
        QVERIFY(!intake::policyFromText("name: a policy that asks nothing\n", anyName()));
    }
};

QTEST_GUILESS_MAIN(PolicyTextTest)
#include "policytext_test.moc"
