// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted password is taken out by two persons, by the command line; what stays says who did it.

#include "desk.h"
#include "support/chance.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class RedactingTest : public QObject {
    Q_OBJECT

    // The event that recorded a hold with this reason.
    static QString held(const Desk& desk, const QString& reason)
    {
        desk.approved(u"1"_s);
        return QString::number(desk.must(desk.risk, {u"hold"_s, desk.version(u"1"_s), u"--reason"_s, reason}).value(u"event").toInteger());
    }

private slots:
    void twoPersonsRedactATextAndEverybodyReadsIt()
    {
        const Desk desk;
        const QString secret = anyName(u"password"_s);
        const QString why = anySentence();
        const QString event = held(desk, secret);
        QCOMPARE(desk.as(desk.author, {u"audit"_s, u"redact"_s, event}).codes(), QStringList{u"reason-missing"_s});
        desk.must(desk.author, {u"audit"_s, u"redact"_s, event, u"--reason"_s, why});
        const QStringList confirm{u"audit"_s, u"redact"_s, event};
        QVERIFY(desk.as(desk.author, confirm).codes().contains(u"redaction-needs-second-person"_s));
        QCOMPARE(desk.as(desk.reviewer, confirm).codes(), QStringList{u"may-not-confirm-redaction"_s});
        QJsonObject shown = desk.must(desk.admin, {u"audit"_s, u"show"_s, event});
        QCOMPARE(shown.value(u"texts")[0][u"text"].toString(), secret);
        QCOMPARE(shown.value(u"texts")[0][u"redaction"][u"state"].toString(), u"proposed"_s);
        const qint64 done = desk.must(desk.owner, confirm).value(u"event").toInteger();
        shown = desk.must(desk.admin, {u"audit"_s, u"show"_s, event});
        QCOMPARE(shown.value(u"texts")[0][u"redacted"], true);
        const QJsonValue redaction = shown.value(u"texts")[0][u"redaction"];
        QCOMPARE(redaction[u"proposed_by"].toString(), desk.author);
        QCOMPARE(redaction[u"by"].toString(), desk.owner);
        QCOMPARE(redaction[u"reason"].toString(), why);
        QCOMPARE(redaction[u"event"].toInteger(), done);
        const QJsonObject verified = desk.must(desk.admin, {u"audit"_s, u"verify"_s, u"--replay"_s});
        QCOMPARE(verified.value(u"ok"), true);
        QCOMPARE(verified.value(u"redacted"), 1);
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"redact"_s, event, u"--reason"_s, why}).codes(), QStringList{u"already-redacted"_s});

        const QByteArray log = desk.text({u"log"_s}).out;
        QVERIFY(!log.contains(secret.toUtf8()));
        QVERIFY(log.contains("redacted by"));
        QVERIFY(!desk.text({u"show"_s, desk.version(u"1"_s)}).out.contains(secret.toUtf8()));
        QVERIFY(desk.text({u"audit"_s, u"verify"_s}).out.contains("1 text redacted"));
        QVERIFY(desk.text({u"audit"_s, u"show"_s, event}).out.contains(desk.owner.toUtf8()));
        desk.must(desk.admin, {u"report"_s, desk.version(u"1"_s), u"-o"_s, desk.path(u"report.html"_s)});
        QFile report(desk.path(u"report.html"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray page = report.readAll();
        QVERIFY(!page.contains(secret.toUtf8()));
        QVERIFY(page.contains("redacted by"));
    }

    void aProposalIsTakenBackAndMadeAgain()
    {
        const Desk desk;
        const QString secret = anyName(u"password"_s);
        const QString event = held(desk, secret);
        const QStringList propose{u"audit"_s, u"redact"_s, event, u"--reason"_s, anySentence()};
        const QStringList back{u"audit"_s, u"redact"_s, event, u"--withdraw"_s, u"--reason"_s, anySentence()};
        QCOMPARE(desk.as(desk.admin, back).codes(), QStringList{u"no-redaction-proposed"_s});
        desk.must(desk.author, propose);
        QCOMPARE(desk.as(desk.owner, back).codes(), QStringList{u"not-your-redaction"_s});
        QCOMPARE(desk.as(desk.author, {u"audit"_s, u"redact"_s, event, u"--withdraw"_s}).codes(), QStringList{u"reason-missing"_s});
        desk.must(desk.author, back);
        QVERIFY(desk.must(desk.admin, {u"audit"_s, u"show"_s, event}).value(u"texts")[0][u"redaction"].isNull());
        // What was withdrawn is no first signature: the next one proposes again.
        desk.must(desk.admin, propose);
        QCOMPARE(desk.must(desk.admin, {u"audit"_s, u"show"_s, event}).value(u"texts")[0][u"text"].toString(), secret);
        desk.must(desk.admin, back);
        desk.must(desk.author, propose);
        desk.must(desk.admin, {u"audit"_s, u"redact"_s, event});
        QVERIFY(desk.as(desk.author, back).codes().contains(u"no-redaction-proposed"_s));
        QVERIFY(desk.text({u"log"_s}).out.contains("took back the proposal to redact a text of event " + event.toUtf8()));
        QCOMPARE(desk.must(desk.admin, {u"audit"_s, u"verify"_s, u"--replay"_s}).value(u"ok"), true);
    }

    void aTextOfSeveralIsNamedByItsNumber()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const QString event = QString::number(desk.must(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s)).value(u"event").toInteger());
        const QJsonArray texts = desk.must(desk.admin, {u"audit"_s, u"show"_s, event}).value(u"texts").toArray();
        QVERIFY(texts.size() >= 2);
        const QStringList redact{u"audit"_s, u"redact"_s, event, u"--reason"_s, anySentence()};
        const Ran ran = desk.as(desk.author, redact);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("--text"));
        for (const QString& number : {u"0"_s, QString::number(texts.size() + 1), anyName()})
            QCOMPARE(desk.as(desk.author, redact + QStringList{u"--text"_s, number}).status, 2);
        desk.must(desk.author, redact + QStringList{u"--text"_s, u"2"_s});
        desk.must(desk.admin, {u"audit"_s, u"redact"_s, event, u"--text"_s, u"2"_s});
        const QJsonArray after = desk.must(desk.admin, {u"audit"_s, u"show"_s, event}).value(u"texts").toArray();
        for (qsizetype i = 0; i < after.size(); ++i)
            QCOMPARE(after[i][u"redacted"].toBool(), i == 1);
    }

    void whatIsNotThereIsNoTextToRedact()
    {
        const Desk desk;
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"redact"_s, u"1"_s, u"--reason"_s, anySentence()}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"redact"_s, u"999"_s, u"--reason"_s, anySentence()}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"show"_s, anyName()}).status, 2);
    }
};

QTEST_GUILESS_MAIN(RedactingTest)
#include "redacting_test.moc"
