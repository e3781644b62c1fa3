// SPDX-License-Identifier: GPL-3.0-or-later
// Threads by the command line: said at a place, answered, resolved; what is open keeps the gate shut.

#include "desk.h"
#include "support/chance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class ThreadsTest : public QObject {
    Q_OBJECT

    static QString say(const Desk& desk, const QString& person, const QString& kind, const QString& at, const QString& text)
    {
        desk.must(person, {u"comment"_s, desk.version(u"1"_s), u"--kind"_s, kind, u"--at"_s, at, u"--text"_s, text});
        const QJsonArray threads = desk.must(person, {u"comment"_s, u"list"_s, desk.version(u"1"_s)}).value(u"threads").toArray();
        return QString::number(threads.last()[u"id"].toInteger());
    }
    static QString aFile(const Desk& desk)
    {
        for (const QJsonValue asset : desk.show(u"1"_s).value(u"assets").toArray())
            if (asset[u"path"].toString().endsWith(u".py"))
                return asset[u"path"].toString();
        return {};
    }

private slots:
    void aQuestionIsAnsweredBeforeTheGateOpens()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const QString place = aFile(desk) + u":1"_s, text = anyName(), answer = anyName();
        const QString id = say(desk, desk.risk, u"question"_s, place, text);
        const QJsonObject shown = desk.show(u"1"_s).value(u"threads")[0].toObject();
        QCOMPARE(shown.value(u"kind"), u"question"_s);
        QCOMPARE(shown.value(u"at"), place);
        QCOMPARE(shown.value(u"line"), 1);
        QCOMPARE(shown.value(u"opened_by"), desk.risk);
        QCOMPARE(shown.value(u"comments")[0][u"text"], text);
        QCOMPARE(shown.value(u"closes_gate"), true);
        QCOMPARE(desk.as(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s)).codes(), QStringList{u"question-open"_s});
        const QJsonArray queue = desk.must(desk.author, {u"queue"_s}).value(u"items").toArray();
        const auto asked = std::ranges::find_if(queue, [](const QJsonValue& item) { return item[u"reason"] == u"answer-thread"_s; });
        QVERIFY(asked != queue.end());
        QVERIFY((*asked)[u"sentence"].toString().contains(text));
        desk.must(desk.author, {u"comment"_s, u"answer"_s, id, u"--text"_s, answer});
        QCOMPARE(desk.show(u"1"_s).value(u"threads")[0][u"state"], u"answered"_s);
        desk.must(desk.reviewer, desk.approval(u"1"_s, u"technical-reviewer"_s));
        desk.must(desk.risk, {u"comment"_s, u"resolve"_s, id});
        QCOMPARE(desk.show(u"1"_s).value(u"threads")[0][u"resolved_by"], desk.risk);
        QCOMPARE(desk.as(desk.author, {u"comment"_s, u"answer"_s, id, u"--text"_s, answer}).codes(), QStringList{u"thread-resolved"_s});
        const QByteArray listed = desk.text({u"comment"_s, u"list"_s}).out;
        QVERIFY2(listed.contains(text.toUtf8()) && listed.contains(answer.toUtf8()), listed.constData());
        QVERIFY(desk.must(desk.author, {u"comment"_s, u"list"_s, u"--open"_s}).value(u"threads").toArray().isEmpty());
        // The trail knows, and replays.
        QVERIFY(desk.text({u"log"_s, desk.version(u"1"_s)}).out.contains(text.toUtf8()));
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"verify"_s, u"--replay"_s}).json().value(u"ok"), true);
    }

    void aBlockerIsEndedByItsOpenerAlone()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const QString id = say(desk, desk.reviewer, u"blocker"_s, u"element=data"_s, anySentence());
        QCOMPARE(desk.as(desk.author, {u"comment"_s, u"resolve"_s, id}).codes(), QStringList{u"only-the-opener"_s});
        QCOMPARE(desk.as(desk.risk, desk.approval(u"1"_s, u"risk-approver"_s)).codes(), QStringList{u"blocker-open"_s});
        // It says what is to change, so that no other reason is needed.
        desk.must(desk.reviewer, {u"request-changes"_s, desk.version(u"1"_s), u"--role"_s, u"technical-reviewer"_s});
        QCOMPARE(desk.show(u"1"_s).value(u"review_state"), u"draft"_s);
    }

    void whatIsNoPlaceIsNamed()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const auto at = [&](const QString& place) {
            return desk.as(desk.reviewer, {u"comment"_s, desk.version(u"1"_s), u"--kind"_s, u"note"_s, u"--at"_s, place, u"--text"_s, anySentence()});
        };
        for (const QString& place : {anyName(), aFile(desk) + u":999999"_s, u"metric="_s + anyName(), u"element="_s + anyName(), u"cell=1"_s}) {
            const Ran ran = at(place);
            QVERIFY2(ran.status == 2, qPrintable(place + QString::fromUtf8(ran.err)));
            QVERIFY(!ran.err.isEmpty());
        }
        QVERIFY(desk.show(u"1"_s).value(u"threads").toArray().isEmpty());
        QCOMPARE(desk.as(desk.reviewer, {u"comment"_s, u"resolve"_s, u"77"_s}).codes(), QStringList{u"unknown-thread"_s});
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "threads_test.moc"
