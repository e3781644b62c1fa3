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

    void theLineOfWhatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("part"); // the line that begins so, under gate A at tier medium
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<int>("below"); // lines under it
        QTest::newRow("a role that does not exist") << u"roles: ["_s << u"roles: [nobody]"_s << 0;
        QTest::newRow("no role") << u"roles: ["_s << u"roles: []"_s << 0;
        QTest::newRow("a misspelt key") << u"due_days: "_s << u"due_day: 3"_s << 0;
        QTest::newRow("a number of nobody") << u"people: {}"_s << u"people:\n      technical-reviewer: 0"_s << 1;
        QTest::newRow("an element twice") << u"elements: "_s << u"elements: [scripts, scripts]"_s << 0;
        QTest::newRow("a threshold that asks nothing")
            << u"thresholds: "_s << u"thresholds:\n      - {metric: a, better: lower, limit: 1}\n      - metric: b\n        better: lower"_s << 2;
        QTest::newRow("a routine change of nobody") << u"people: {}"_s << u"people: {}\n    routine:\n      roles: [deployer]"_s << 2;
        QTest::newRow("no YAML") << u"needs: "_s << u"needs: ]"_s << 0;
    }
    void theLineOfWhatIsWrongIsSaid()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, wrong);
        QFETCH(const int, below);
        QStringList lines = QString::fromUtf8(intake::policyText(builtInPolicy())).split(u'\n');
        for (int i = anyNumber(0, 9); i > 0; --i)
            lines.prepend(u"# "_s + anyName());
        qsizetype at = lines.indexOf(u"  medium:"_s);
        while (!lines[at].trimmed().startsWith(part))
            ++at;
        lines[at] = u"    "_s + wrong;
        const auto read = intake::readPolicy(lines.join(u'\n').toUtf8());
        QVERIFY(!read);
        QCOMPARE(read.error().line, int(at) + 1 + below);
        const QString file = anyName();
        QVERIFY(intake::policyFromText(lines.join(u'\n').toUtf8(), file)
                    .error()
                    .sentence.startsWith(u"%1, line %2: "_s.arg(file).arg(read.error().line)));
    }

    void aGateThatIsMissingIsSaidWhereItShouldBe()
    {
        QByteArray text = intake::policyText(builtInPolicy());
        text.truncate(text.indexOf("gate_b:"));
        const auto withoutB = intake::readPolicy(text);
        QVERIFY(!withoutB);
        QVERIFY(withoutB.error().sentence.contains(u"“gate_b”"_s));
        QCOMPARE(withoutB.error().line, 1);
        text.truncate(text.indexOf("  high:"));
        const auto read = intake::readPolicy(text);
        QVERIFY(!read);
        QCOMPARE(read.error().line, 1 + int(text.first(text.indexOf("gate_a:")).count('\n')));
    }

    void jsonThatIsNoPolicyIsNotCalledBadYaml()
    {
        QJsonObject json = toJson(builtInPolicy());
        json.insert(anyName(), 1);
        const auto read = intake::readPolicy(QJsonDocument(json).toJson().replace("    ", "\t"));
        QVERIFY(!read);
        QVERIFY(read.error().sentence.contains(u"nothing that a policy can say"_s));
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
