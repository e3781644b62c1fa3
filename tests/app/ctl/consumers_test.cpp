// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses a model and how much, and where the results are, by the command line.

#include "desk.h"
#include "support/chance.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class ConsumersTest : public QObject {
    Q_OBJECT

    // A model with a version, and a consumer for which the author speaks.
    struct Used : Desk {
        Used()
        {
            import(u"1"_s);
            must(author, {u"consumer"_s, u"add"_s, model, consumer, u"--kind"_s, u"team"_s, u"--uses"_s, u"results"_s});
        }
        QString consumer = anyName(u"desk"_s);
        [[nodiscard]] QStringList report(const QString& read, const QString& volume) const
        {
            return {u"consumer"_s, u"report"_s, model, consumer, u"--last-read"_s, read, u"--volume"_s, volume};
        }
        [[nodiscard]] QJsonObject use() const { return must(author, {u"consumer"_s, u"show"_s, consumer}).value(u"uses")[0].toObject(); }
    };

private slots:
    void aUseIsRegisteredChangedAndEnded()
    {
        const Used desk;
        QCOMPARE(desk.use().value(u"kind"), u"team"_s);
        QCOMPARE(desk.use().value(u"person"), desk.author);
        const QString contact = anySentence();
        QCOMPARE(desk.as(desk.reviewer, {u"consumer"_s, u"change"_s, desk.model, desk.consumer, u"--contact"_s, contact}).codes(),
                 QStringList{u"not-your-consumer"_s});
        desk.must(desk.author, {u"consumer"_s, u"change"_s, desk.model, desk.consumer, u"--contact"_s, contact, u"--kind"_s, u"application"_s});
        QCOMPARE(desk.use().value(u"contact"), contact);
        QCOMPARE(desk.use().value(u"uses"), u"results"_s);
        QCOMPARE(desk.as(desk.author, {u"consumer"_s, u"change"_s, desk.model, desk.consumer, u"--kind"_s, anyName()}).status, 2);
        const QJsonArray before = desk.must(desk.author, {u"consumer"_s, u"list"_s, desk.model}).value(u"consumers").toArray();
        QCOMPARE(desk.as(desk.owner, {u"consumer"_s, u"end"_s, desk.model, desk.consumer}).codes(), QStringList{u"reason-missing"_s});
        desk.must(desk.owner, {u"consumer"_s, u"end"_s, desk.model, desk.consumer, u"--reason"_s, anySentence()});
        QCOMPARE(desk.must(desk.author, {u"consumer"_s, u"list"_s, desk.model}).value(u"consumers").toArray().size(), before.size() - 1);
        QVERIFY(desk.must(desk.author, {u"consumer"_s, u"show"_s, desk.consumer}).value(u"uses").toArray().isEmpty());
        QCOMPARE(desk.as(desk.author, {u"consumer"_s, u"show"_s, anyName()}).status, 2);
    }

    void reportsCountOnceAndLateOnesToo()
    {
        const Used desk;
        QCOMPARE(desk.must(desk.author, desk.report(u"2026-01-05T06:00:00Z"_s, u"10"_s)).value(u"repeated"), QJsonValue(false));
        QCOMPARE(desk.must(desk.author, desk.report(u"2026-01-05T06:00:00Z"_s, u"10"_s)).value(u"repeated"), QJsonValue(true));
        desk.must(desk.owner, desk.report(u"2026-01-03T06:00:00Z"_s, u"5"_s));
        const QJsonValue usage = desk.use().value(u"usage");
        QCOMPARE(usage[u"volume"].toInteger(), 15);
        QCOMPARE(usage[u"reports"].toInteger(), 2);
        QVERIFY(usage[u"last_read"].toString().startsWith(u"2026-01-05T06:00:00"_s));
        QCOMPARE(usage[u"reported_by"], desk.owner);
        QCOMPARE(desk.as(desk.author, desk.report(u"2026-01-05T06:00:00Z"_s, u"11"_s)).codes(), QStringList{u"reported-otherwise"_s});
        QCOMPARE(desk.as(desk.reviewer, desk.report(u"2026-01-06T06:00:00Z"_s, u"1"_s)).codes(), QStringList{u"may-not-report-use"_s});
        QCOMPARE(desk.as(desk.author, desk.report(u"2999-01-01T00:00:00Z"_s, u"1"_s)).codes(), QStringList{u"reading-in-the-future"_s});
        for (const QString& volume : {u"-1"_s, u"many"_s, u"1.5"_s, u"9e99"_s})
            QCOMPARE(desk.as(desk.author, desk.report(u"2026-01-06T06:00:00Z"_s, volume)).status, 2);
        QCOMPARE(desk.as(desk.author, {u"consumer"_s, u"report"_s, desk.model}).status, 2);
        QCOMPARE(desk.as(desk.author, {u"consumer"_s, u"report"_s, desk.model, anyName()}).status, 2);
        QCOMPARE(desk.as(desk.author, {u"consumer"_s, u"show"_s, desk.consumer, u"--as-of"_s, u"1"_s}).status, 2); // nobody was registered then
    }

    void aRepeatedCommandIdIsOneReport()
    {
        const Used desk;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QStringList report{u"consumer"_s, u"report"_s, desk.model, desk.consumer, u"--volume"_s, u"7"_s, u"--command-id"_s, id};
        desk.must(desk.author, report);
        QCOMPARE(desk.must(desk.author, report).value(u"repeated"), QJsonValue(true)); // though "now" is another moment
        QCOMPARE(desk.use().value(u"usage")[u"volume"].toInteger(), 7);
    }

    void aFileOfReportsIsTakenLineByLine()
    {
        const Used desk;
        const auto line = [&](const QByteArray& rest) {
            return "{\"model\":\"" + desk.model.toUtf8() + "\",\"consumer\":\"" + desk.consumer.toUtf8() + "\"," + rest + "}\n";
        };
        const QByteArray good = line(R"("last_read":"2026-02-01T06:00:00Z","volume":3)") + "\n"
            + line(R"("last_read":"2026-02-02T06:00:00Z","volume":4,"id":"job-2")");
        const QByteArray bad = "no json\n[]\n" + line(R"("last_read":"2026-02-03T06:00:00Z")") + line(R"("last_read":"soon","volume":1)")
            + line(R"("last_read":"2026-02-03T06:00:00Z","volume":-1)") + line(R"("last_read":"2026-02-03T06:00:00Z","volume":1.5)")
            + line(R"("last_read":"2026-02-03T06:00:00Z","volume":1,"note":"x")")
            + R"({"model":"none","consumer":"none","last_read":"2026-02-03T06:00:00Z","volume":1})" + "\n" + QByteArray(100'000, 'x') + "\n"
            + line(R"("last_read":"2026-02-04T06:00:00Z","volume":5)").chopped(1);
        writeFile(desk.path(u"use.jsonl"_s), good + bad);
        const QStringList report{u"consumer"_s, u"report"_s, u"--file"_s, desk.path(u"use.jsonl"_s)};
        const Ran first = desk.as(desk.author, report);
        QCOMPARE(first.status, 1);
        QCOMPARE(first.json().value(u"accepted").toInt(), 3);
        QCOMPARE(first.json().value(u"repeated").toInt(), 0);
        QList<int> lines;
        for (const QJsonValue each : first.json().value(u"refused").toArray())
            lines << each[u"line"].toInt();
        QCOMPARE(lines, (QList<int>{4, 5, 6, 7, 8, 9, 10, 11, 12}));
        QCOMPARE(desk.as(desk.author, report).json().value(u"repeated").toInt(), 3); // sent again, nothing counts twice
        QCOMPARE(desk.use().value(u"usage")[u"volume"].toInteger(), 12);
        QCOMPARE(desk.as(desk.author, {u"consumer"_s, u"report"_s, u"--file"_s, desk.path(anyName())}).status, 3);
        QCOMPARE(desk.as(desk.author, {u"consumer"_s, u"report"_s, desk.model, u"--file"_s, desk.path(u"use.jsonl"_s)}).status, 2);
    }

    void resultsOfWhatIsLiveAreListed()
    {
        const Used desk;
        const QString deployer = anyName(u"deployer"_s), slot = anyName(u"slot"_s);
        QVERIFY(desk.must(desk.owner, {u"results"_s}).value(u"rows").toArray().isEmpty());
        desk.must(desk.admin, {u"people"_s, u"add"_s, deployer});
        desk.must(desk.admin, {u"people"_s, u"grant"_s, deployer, u"deployer"_s});
        desk.must(deployer, {u"slot"_s, u"add"_s, slot, u"--purpose"_s, anySentence()});
        QStringList adopt{u"deployment"_s, u"adopt"_s, desk.version(u"1"_s), u"--slot"_s, slot};
        desk.must(deployer,
                  adopt
                      + QStringList{u"--reason"_s, anySentence(), u"--since"_s, u"2025-01-01T00:00:00Z"_s, u"--review"_s,
                                    QDate::currentDate().addDays(90).toString(Qt::ISODate), u"--target"_s, anyName(u"host"_s)});
        desk.must(desk.owner, adopt);
        desk.must(desk.risk, adopt);
        const QJsonArray rows = desk.must(desk.owner, {u"results"_s, desk.model}).value(u"rows").toArray();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows[0][u"slot"], slot);
        QCOMPARE(rows[0][u"version"], u"1"_s);
        QVERIFY(rows[0][u"consumers"].toArray().contains(desk.consumer));
        for (const QStringList& nobody : {QStringList{u"results"_s, u"--consumer"_s, anyName()}, QStringList{u"results"_s, anyName()},
                                          QStringList{u"consumer"_s, u"list"_s, anyName()}})
            QCOMPARE(desk.as(desk.owner, nobody).status, 2);
        QVERIFY(desk.must(desk.owner, {u"results"_s, u"--as-of"_s, u"1"_s}).value(u"rows").toArray().isEmpty());
        QVERIFY(desk.text({u"results"_s}).out.contains(desk.model.toUtf8()));
        QCOMPARE(desk.use().value(u"live")[0][u"slot"], slot);
    }
};

QTEST_GUILESS_MAIN(ConsumersTest)
#include "consumers_test.moc"
