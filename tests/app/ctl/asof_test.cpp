// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of the past: earlier revisions, and the registry as of a time or an event.
#include "desk.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class AsOfTest : public QObject {
    Q_OBJECT

private slots:
    void anOlderRevisionIsShownAndWrittenAsItWas()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const QJsonObject first = desk.show(u"1"_s);
        desk.must(desk.reviewer, {u"request-changes"_s, desk.version(u"1"_s), u"--role"_s, u"technical-reviewer"_s, u"--reason"_s, anySentence()});
        desk.import(u"1"_s);
        const QJsonObject older = desk.must(desk.admin, {u"show"_s, desk.version(u"1"_s) + u":1"_s});
        QCOMPARE(older.value(u"digest"), first.value(u"digest"));
        QCOMPARE(older.value(u"assets"), first.value(u"assets"));
        QVERIFY(desk.show(u"1"_s).value(u"digest") != first.value(u"digest"));
        const QJsonObject written = desk.must(desk.admin, {u"checkout"_s, desk.version(u"1"_s) + u":1"_s, u"--to"_s, desk.path(u"out"_s)});
        QCOMPARE(written.value(u"digest"), first.value(u"digest"));
        QCOMPARE(written.value(u"files"), 10);
        QCOMPARE(desk.as(desk.admin, {u"checkout"_s, desk.version(u"1"_s), u"--to"_s, desk.path(u"out"_s)}).status != 0, true);
    }

    void everyQueryAnswersAsOfEarlier()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const qint64 before = desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)}).value(u"event").toInteger() - 1;
        desk.must(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s));
        const QString seq = QString::number(before);
        QCOMPARE(desk.must(desk.admin, {u"show"_s, desk.version(u"1"_s), u"--as-of"_s, seq}).value(u"review_state"), u"draft"_s);
        QCOMPARE(desk.must(desk.admin, {u"show"_s, desk.version(u"1"_s), u"--as-of"_s, seq}).value(u"verdicts").toArray().size(), 0);
        QCOMPARE(desk.must(desk.admin, {u"list"_s, u"--as-of"_s, seq}).value(u"models")[0][u"versions"][0][u"review_state"], u"draft"_s);
        QCOMPARE(desk.must(desk.admin, {u"queue"_s, u"--for"_s, desk.reviewer, u"--as-of"_s, seq}).value(u"items").toArray().size(), 0);
        QCOMPARE(desk.must(desk.admin, {u"log"_s, u"--as-of"_s, seq}).value(u"events").toArray().size(), before);
        QCOMPARE(desk.must(desk.admin, {u"list"_s, u"--as-of"_s, u"1"_s}).value(u"models").toArray().size(), 0);
        QCOMPARE(desk.must(desk.admin, {u"people"_s, u"list"_s, u"--as-of"_s, u"1"_s}).value(u"people").toArray().size(), 1);
        QCOMPARE(desk.as(desk.admin, {u"list"_s, u"--as-of"_s, u"1999-12-31T00:00:00Z"_s}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"list"_s, u"--as-of"_s, u"999999"_s}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"list"_s, u"--as-of"_s, anyName()}).status, 2);
        const QString now = QDateTime::currentDateTimeUtc().addSecs(60).toString(Qt::ISODate);
        QCOMPARE(desk.must(desk.admin, {u"show"_s, desk.version(u"1"_s), u"--as-of"_s, now}).value(u"review_state"), u"in-review-a"_s);
    }

    void whatWasRegisteredLaterIsSaidToBeLater()
    {
        const Desk desk;
        desk.import(u"1"_s);
        desk.import(u"2"_s);
        const QJsonArray events = desk.must(desk.admin, {u"log"_s, desk.version(u"2"_s)}).value(u"events").toArray();
        const QString registered = QString::number(events[0][u"seq"].toInteger()), before = QString::number(events[0][u"seq"].toInteger() - 1);
        const QString since = events[0][u"at"].toString().left(16).replace(u'T', u' ');
        const QString version = desk.version(u"2"_s);
        for (const QStringList& question : {QStringList{u"show"_s, version}, QStringList{u"diff"_s, desk.version(u"1"_s), version},
                                            QStringList{u"preflight"_s, version}, QStringList{u"check"_s, version}, QStringList{u"log"_s, version}}) {
            const Ran ran = desk.text(question + QStringList{u"--as-of"_s, before});
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.err.contains("not registered yet") && ran.err.contains(QByteArray("event " + registered.toUtf8() + ", " + since.toUtf8()))
                         && !ran.err.contains("There is no"),
                     ran.err.constData());
        }
        const Ran model = desk.text({u"show"_s, desk.model, u"--as-of"_s, u"1"_s});
        QCOMPARE(model.status, 2);
        QVERIFY2(model.err.contains("was not in this registry yet after event 1"), model.err.constData());
        QVERIFY(desk.text({u"show"_s, desk.version(anyName()), u"--as-of"_s, before}).err.contains("There is no version"));
    }

    void theStateOfTheVersionIsNotThatOfAnEarlierRevision()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        desk.must(desk.reviewer, {u"request-changes"_s, desk.version(u"1"_s), u"--role"_s, u"technical-reviewer"_s, u"--reason"_s, anySentence()});
        desk.import(u"1"_s);
        desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)});
        const QByteArray older = desk.text({u"show"_s, desk.version(u"1"_s) + u":1"_s}).out;
        QVERIFY2(older.contains("In review A (of the version, now at revision 2)"), older.constData());
        QVERIFY2(older.contains("This revision   sent back by " + desk.reviewer.toUtf8() + " (technical-reviewer)\n"), older.constData());
        QVERIFY(!desk.text({u"show"_s, desk.version(u"1"_s)}).out.contains("This revision"));
        desk.must(desk.author, {u"withdraw"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)});
        QVERIFY(desk.text({u"show"_s, desk.version(u"1"_s) + u":2"_s}).out.contains("This revision   taken back without a verdict"));
    }
};

QTEST_GUILESS_MAIN(AsOfTest)
#include "asof_test.moc"
