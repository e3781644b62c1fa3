// SPDX-License-Identifier: GPL-3.0-or-later
// Gate A by the command line: submit, verdicts, what stands in the way of each.

#include "desk.h"
#include "support/chance.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class ReviewTest : public QObject {
    Q_OBJECT

private slots:
    void aVersionGoesFromFolderToApproved()
    {
        const Desk desk;
        desk.import(u"1.0"_s);
        QCOMPARE(desk.show(u"1.0"_s).value(u"review_state"), u"draft"_s);
        QCOMPARE(desk.as(desk.author, {u"preflight"_s, desk.version(u"1.0"_s)}).status, 0);
        desk.must(desk.author, {u"submit"_s, desk.version(u"1.0"_s)});
        QCOMPARE(desk.show(u"1.0"_s).value(u"review_state"), u"in-review-a"_s);
        desk.must(desk.reviewer, desk.approval(u"1.0"_s, u"technical-reviewer"_s));
        desk.must(desk.risk, desk.approval(u"1.0"_s, u"risk-approver"_s));
        const QJsonObject shown = desk.show(u"1.0"_s);
        QCOMPARE(shown.value(u"review_state"), u"approved"_s);
        QCOMPARE(shown.value(u"verdicts").toArray().size(), 2);
        const QJsonObject verdict = shown.value(u"verdicts")[0].toObject();
        QCOMPARE(verdict.value(u"gate"), u"a"_s);
        QCOMPARE(verdict.value(u"role"), u"technical-reviewer"_s);
        QCOMPARE(verdict.value(u"person"), desk.reviewer);
        QCOMPARE(verdict.value(u"verdict"), u"approve"_s);
        QCOMPARE(verdict.value(u"revision"), 1);
        QCOMPARE(verdict.value(u"outdated"), false);
        QVERIFY(QDateTime::fromString(verdict.value(u"at").toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(verdict.value(u"entered_by_other"), true);
    }

    void theAuthorNeverApproves()
    {
        const Desk desk;
        desk.must(desk.admin, {u"people"_s, u"grant"_s, desk.author, u"technical-reviewer"_s});
        desk.submitted(u"1"_s);
        const Ran ran = desk.as(desk.author, desk.approval(u"1"_s, u"technical-reviewer"_s));
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.codes().contains(u"author-decides"_s));
    }

    void inASoloRegistryOnePersonTakesEveryStep()
    {
        const Desk desk(true);
        desk.import(u"1"_s);
        desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)});
        desk.must(desk.author, desk.approval(u"1"_s, u"technical-reviewer"_s));
        desk.must(desk.author, desk.approval(u"1"_s, u"risk-approver"_s));
        QCOMPARE(desk.show(u"1"_s).value(u"review_state"), u"approved"_s);
        QCOMPARE(desk.show(u"1"_s).value(u"solo"), true);
    }

    void aVerdictOnAnotherContentIsRefused()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const QString digest = desk.show(u"1"_s).value(u"digest").toString();
        const QString other = QString::fromLatin1(anyBytes(32).toHex());
        const Ran refused = desk.as(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s) + QStringList{u"--digest"_s, other});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.codes().contains(u"digest-outdated"_s));
        QCOMPARE(desk.as(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s) + QStringList{u"--digest"_s, digest.left(12)}).status, 2);
        desk.must(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s) + QStringList{u"--digest"_s, digest});
    }

    void aVerdictOnAnOlderRevisionIsRefusedEvenWithTheSameBytes()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        desk.must(desk.reviewer, {u"request-changes"_s, desk.version(u"1"_s), u"--role"_s, u"technical-reviewer"_s, u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"verdicts")[0][u"outdated"], false);
        desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)});
        QCOMPARE(desk.show(u"1"_s).value(u"verdicts")[0][u"outdated"], true);
        QStringList older = desk.approval(u"1"_s, u"technical-reviewer"_s);
        older[1] += u":1"_s;
        QCOMPARE(desk.as(desk.reviewer, older).codes(), QStringList{u"revision-outdated"_s});
        older[1] = desk.version(u"1"_s) + u":2"_s;
        desk.must(desk.reviewer, older);
    }

    void anIncompleteChecklistIsRefused()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const Ran ran = desk.as(desk.reviewer,
                                {u"approve"_s, desk.version(u"1"_s), u"--role"_s, u"technical-reviewer"_s, u"--tick"_s, u"no-leakage"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.codes().contains(u"checklist-incomplete"_s));
    }

    // Status 1 and "refused" go together; a rule that refuses counts, whatever name is wrong beside it.
    void aRuleThatRefusesCountsBesideANameThatDoesNotExist()
    {
        const Desk desk;
        desk.must(desk.author,
                  {u"import"_s, u"folder"_s, desk.folder(u"in"_s), u"--model"_s, desk.model, u"--label"_s, u"1"_s, u"--purpose"_s, anySentence(),
                   u"--owner"_s, desk.owner, u"--tier"_s, u"low"_s});
        desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)});
        const QStringList unasked{u"approve"_s, desk.version(u"1"_s), u"--role"_s, u"risk-approver"_s, u"--tick"_s, anyName()};
        const Ran both = desk.as(desk.risk, unasked);
        QVERIFY2(both.codes().contains(u"role-not-asked"_s) && both.codes().contains(u"unknown-checklist-item"_s), both.out.constData());
        QCOMPARE(both.status, 1);
        QCOMPARE(both.json().value(u"refused"), true);
        QCOMPARE(desk.text(QStringList{u"--as"_s, desk.risk} + unasked).status, 1);
        const QStringList asked = desk.approval(u"1"_s, u"technical-reviewer"_s) + QStringList{u"--tick"_s, anyName()};
        const Ran name = desk.as(desk.reviewer, asked);
        QCOMPARE(name.codes(), QStringList{u"unknown-checklist-item"_s});
        QCOMPARE(name.status, 2);
        QCOMPARE(name.json().value(u"refused"), false);
        QCOMPARE(desk.text(QStringList{u"--as"_s, desk.reviewer} + asked).status, 2);
    }

    void namesThatDoNotExistAreNoRefusals()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const QString role = u"technical-reviewer"_s;
        QCOMPARE(desk.as(desk.reviewer, {u"reject"_s, desk.version(anyName()), u"--role"_s, role, u"--reason"_s, anySentence()}).status, 2);
        QCOMPARE(desk.as(desk.reviewer, {u"reject"_s, anyName() + u"@1"_s, u"--role"_s, role, u"--reason"_s, anySentence()}).status, 2);
        QCOMPARE(desk.as(desk.reviewer, {u"reject"_s, desk.version(u"1"_s), u"--role"_s, anyName(), u"--reason"_s, anySentence()}).status, 2);
        QCOMPARE(desk.as(desk.reviewer, {u"reject"_s, desk.model, u"--role"_s, role, u"--reason"_s, anySentence()}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"people"_s, u"grant"_s, anyName(), role}).status, 2);
    }

    void aMissingNeedIsWaivedWithAReason()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        const QString root = desk.folder(u"second"_s, u"Nothing is said about the files."_s);
        desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"2"_s});
        const Ran preflight = desk.as(desk.author, {u"preflight"_s, desk.version(u"2"_s)});
        QCOMPARE(preflight.status, 1);
        QCOMPARE(preflight.json().value(u"ready"), false);
        QVERIFY(preflight.json().value(u"unexplained").toArray().contains(u"src/score.py"_s));
        // The items of a checklist stand in their own column, under no role again.
        const QList<QByteArray> lines = desk.text({u"preflight"_s, desk.version(u"2"_s)}).out.split('\n');
        const auto columnOf = [&](const QByteArray& text) {
            const auto line = std::ranges::find_if(lines, [&](const QByteArray& each) { return each.contains(text); });
            return line == lines.end() ? -1 : line->indexOf(text);
        };
        QCOMPARE(columnOf("no-leakage "), columnOf("ITEM "));
        const Ran refused = desk.as(desk.author, {u"submit"_s, desk.version(u"2"_s)});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.codes(), QStringList{u"need-missing"_s});
        const QString reason = anySentence(), waiver = u"unexplained-changes="_s;
        QCOMPARE(desk.as(desk.author, {u"submit"_s, desk.version(u"2"_s), u"--waive"_s, waiver + u'a', u"--waive"_s, waiver + reason}).status, 2);
        desk.must(desk.author, {u"submit"_s, desk.version(u"2"_s), u"--waive"_s, waiver + reason});
        const QJsonValue kept = desk.show(u"2"_s).value(u"waivers")[0];
        QCOMPARE(kept[u"need"], u"unexplained-changes"_s);
        QCOMPARE(kept[u"reason"], reason);
        QCOMPARE(desk.as(desk.author, {u"submit"_s, desk.version(u"2"_s), u"--waive"_s, anyName()}).status, 2);
    }

    void aVerdictIsTakenBackAsLongAsTheGateIsOpen()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        desk.must(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s));
        desk.must(desk.reviewer, {u"withdraw-verdict"_s, desk.version(u"1"_s), u"--role"_s, u"technical-reviewer"_s, u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"verdicts")[0][u"verdict"], u"withdrawn"_s);
        QCOMPARE(desk.show(u"1"_s).value(u"verdicts")[0][u"was"], u"approve"_s);
        desk.must(desk.reviewer, {u"abstain"_s, desk.version(u"1"_s), u"--role"_s, u"technical-reviewer"_s, u"--reason"_s, anySentence()});
    }

    void everyVerdictTakesTicksAndFindings_data()
    {
        QTest::addColumn<QString>("verdict");
        for (const char* verdict : {"request-changes", "reject", "abstain"})
            QTest::newRow(verdict) << QString::fromLatin1(verdict);
    }
    void everyVerdictTakesTicksAndFindings()
    {
        QFETCH(const QString, verdict);
        const Desk desk;
        desk.submitted(u"1"_s);
        const QString sentence = anySentence(), text = anySentence();
        const QStringList given{verdict, desk.version(u"1"_s), u"--role"_s, u"technical-reviewer"_s, u"--reason"_s, anySentence()};
        // Not all of the checklist is asked, but what is named is on it, and a finding is whole.
        QCOMPARE(desk.as(desk.reviewer, given + QStringList{u"--tick"_s, anyName()}).codes(), QStringList{u"unknown-checklist-item"_s});
        // Of two sentences for one item only one would be kept.
        QCOMPARE(desk.as(desk.reviewer, given + QStringList{u"--tick"_s, u"purpose"_s, u"--tick"_s, u"purpose="_s + sentence}).status, 2);
        QCOMPARE(desk.as(desk.reviewer, given + QStringList{u"--finding"_s, u"minor;%1;2001-01-01;%2"_s.arg(desk.author, text)}).codes(),
                 QStringList{u"finding-without-due-date"_s});
        const Ran nobody = desk.as(desk.reviewer, given + QStringList{u"--finding"_s, u"minor;%1;2099-01-01;%2"_s.arg(anyName(), text)});
        QCOMPARE(nobody.codes(), QStringList{u"finding-without-owner"_s});
        QCOMPARE(nobody.status, 2);
        desk.must(desk.reviewer,
                  given
                      + QStringList{u"--tick"_s, u"purpose"_s, u"--tick"_s, u"no-leakage="_s + sentence, u"--finding"_s,
                                    u"major;%1;2099-01-01;%2"_s.arg(desk.author, text)});
        const QJsonObject shown = desk.show(u"1"_s);
        const QJsonValue said = shown.value(u"verdicts")[0];
        QCOMPARE(said[u"verdict"], verdict);
        QCOMPARE(said[u"ticks"].toArray().size(), 2);
        QVERIFY(said[u"ticks"].toArray().contains(QJsonObject{{u"item"_s, u"no-leakage"_s}, {u"sentence"_s, sentence}}));
        const QJsonValue finding = shown.value(u"findings")[0];
        QCOMPARE(finding[u"text"], text);
        QCOMPARE(finding[u"severity"], u"major"_s);
        QCOMPARE(desk.must(desk.admin, {u"audit"_s, u"verify"_s, u"--replay"_s}).value(u"ok"), true);
    }

    void aVerdictIsTakenBackOnlyOfTheContentThatWasRead()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        desk.must(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s));
        const QStringList back{u"withdraw-verdict"_s, desk.version(u"1"_s), u"--role"_s,  u"technical-reviewer"_s,
                               u"--reason"_s,         anySentence(),        u"--digest"_s};
        QCOMPARE(desk.as(desk.reviewer, back + QStringList{QString::fromLatin1(anyBytes(32).toHex())}).codes(), QStringList{u"digest-outdated"_s});
        desk.must(desk.reviewer, back + QStringList{desk.show(u"1"_s).value(u"digest").toString()});
        QCOMPARE(desk.show(u"1"_s).value(u"verdicts")[0][u"verdict"], u"withdrawn"_s);
    }

    void theAuthorWithdrawsAndARejectedVersionStaysRejected()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        desk.must(desk.author, {u"withdraw"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"review_state"), u"draft"_s);
        desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)});
        desk.must(desk.risk, {u"reject"_s, desk.version(u"1"_s), u"--role"_s, u"risk-approver"_s, u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"review_state"), u"rejected"_s);
        QCOMPARE(desk.as(desk.author, {u"submit"_s, desk.version(u"1"_s)}).status, 1);
    }

    void anApprovalIsReopenedAndRenewed()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        QStringList renewal = desk.approval(u"1"_s, u"technical-reviewer"_s);
        renewal[0] = u"renew"_s;
        desk.must(desk.reviewer, renewal);
        QCOMPARE(desk.show(u"1"_s).value(u"verdicts")[2][u"renewal"], true);
        desk.must(desk.author, {u"reopen"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"revision"), 2);
        QCOMPARE(desk.show(u"1"_s).value(u"review_state"), u"draft"_s);
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
