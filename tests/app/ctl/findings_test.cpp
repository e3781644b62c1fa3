// SPDX-License-Identifier: GPL-3.0-or-later
// Findings by the command line: raised with an approval, proposed to close, closed, extended.

#include "desk.h"
#include "support/chance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class FindingsTest : public QObject {
    Q_OBJECT

    static QString raise(const Desk& desk, const QString& text, const QString& severity = u"minor"_s)
    {
        desk.submitted(u"1"_s);
        desk.must(desk.reviewer,
                  desk.approval(u"1"_s, u"technical-reviewer"_s)
                      + QStringList{u"--finding"_s, u"%1;%2;2099-12-31;%3"_s.arg(severity, desk.author, text)});
        return QString::number(desk.must(desk.reviewer, {u"finding"_s, u"list"_s}).value(u"findings")[0][u"id"].toInteger());
    }

private slots:
    void anApprovalWithAFindingIsOneWithFindings()
    {
        const Desk desk;
        raise(desk, u"the text; with; semicolons"_s, u"major"_s);
        const QJsonObject shown = desk.show(u"1"_s);
        QCOMPARE(shown.value(u"verdicts")[0][u"verdict"], u"approve-with-findings"_s);
        const QJsonObject finding = shown.value(u"findings")[0].toObject();
        QCOMPARE(finding.value(u"text"), u"the text; with; semicolons"_s);
        QCOMPARE(finding.value(u"severity"), u"major"_s);
        QCOMPARE(finding.value(u"owner"), desk.author);
        QCOMPARE(finding.value(u"due"), u"2099-12-31"_s);
        QCOMPARE(finding.value(u"state"), u"open"_s);
    }

    void theOwnerProposesAndTheRoleThatRaisedItCloses()
    {
        const Desk desk;
        const QString id = raise(desk, anySentence());
        QCOMPARE(desk.as(desk.reviewer, {u"finding"_s, u"propose-close"_s, id, u"--reason"_s, anySentence()}).status, 1);
        const QString evidence = anySentence();
        desk.must(desk.author, {u"finding"_s, u"propose-close"_s, id, u"--reason"_s, evidence});
        QCOMPARE(desk.show(u"1"_s).value(u"findings")[0][u"evidence"], evidence);
        QCOMPARE(desk.must(desk.reviewer, {u"queue"_s}).value(u"items")[0][u"reason"], u"close-finding"_s);
        desk.must(desk.reviewer, {u"finding"_s, u"close"_s, id, u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"findings")[0][u"state"], u"closed"_s);
    }

    void aLaterDateNeedsARiskApproverAndAReason()
    {
        const Desk desk;
        const QString id = raise(desk, anySentence());
        QCOMPARE(desk.as(desk.author, {u"finding"_s, u"extend"_s, id, u"--due"_s, u"2100-06-01"_s, u"--reason"_s, anySentence()}).status, 1);
        QCOMPARE(desk.as(desk.risk, {u"finding"_s, u"extend"_s, id, u"--due"_s, u"2100-06-01"_s, u"--reason"_s, u" "_s}).codes(),
                 QStringList{u"reason-missing"_s});
        desk.must(desk.risk, {u"finding"_s, u"extend"_s, id, u"--due"_s, u"2100-06-01"_s, u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"findings")[0][u"due"], u"2100-06-01"_s);
    }

    void whatIsNoFindingIsWrongUsage()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        for (const QString& text : {anyName(), u"minor;%1;2099-01-01"_s.arg(desk.author), u"%1;%2;2099-01-01;text"_s.arg(anyName(), desk.author),
                                    u"minor;%1;tomorrow;text"_s.arg(desk.author)})
            QCOMPARE(desk.as(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s) + QStringList{u"--finding"_s, text}).status, 2);
        QCOMPARE(desk.as(desk.reviewer, {u"finding"_s, u"close"_s, u"99"_s, u"--reason"_s, anySentence()}).status, 2);
        QCOMPARE(desk.as(desk.reviewer, {u"finding"_s, u"close"_s, anyName(), u"--reason"_s, anySentence()}).status, 2);
        QCOMPARE(desk.must(desk.reviewer, {u"finding"_s, u"list"_s, desk.version(u"1"_s)}).value(u"findings").toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "findings_test.moc"
