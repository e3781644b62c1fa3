// SPDX-License-Identifier: GPL-3.0-or-later
// Every governed row, past ones too, is what the events project; anything else is named by table, key and column.

#include "governance/commands/addperson.h"
#include "governance/commands/correctclock.h"
#include "registry/append.h"
#include "registry/audit/replay.h"
#include "registry/audit/verify.h"
#include "registry/projector.h"
#include "registry/temporal.h"
#include "support/chance.h"
#include "support/plan.h"
#include "trailedit.h"

#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// A registry that went through the whole plan.
class PlannedRegistry {
public:
    PlannedRegistry() : plan(anyName(u"plan"_s))
    {
        plan.found(place.location());
        registrar.emplace(RegistryFixture::orThrow(Registrar::open(place.location())));
        for (int i = 0; i < plan.size(); ++i) {
            const auto answer = plan.run(*registrar, i);
            if (!answer && answer.error().kind != ErrorKind::Refused)
                RegistryFixture::orThrow(answer);
            recorded += answer ? 1 : 0;
        }
        correctAClock();
    }
    [[nodiscard]] const Connection& connection() const { return registrar->connection(); }
    [[nodiscard]] AuditReport replay() const { return RegistryFixture::orThrow(verifyTrail(connection(), {{}, true})); }
    [[nodiscard]] qint64 number(const QString& sql) const
    {
        auto query = RegistryFixture::orThrow(connection().run(sql));
        return query.next() ? query.value(0).toLongLong() : -1;
    }

    // The plan has one clock; a wrong one comes after it.
    void correctAClock()
    {
        const auto holder = [this](Role role) {
            auto query = RegistryFixture::orThrow(
                connection().run(u"SELECT person FROM role_grant WHERE role = ? AND to_seq IS NULL ORDER BY person"_s, {nameOf(role)}));
            return Actor{query.next() ? query.value(0).toString() : QString(), {}};
        };
        auto wrong = RegistryFixture::orThrow(Registrar::open(place.location(), [] { return systemClock().addYears(50); }));
        const EventSeq event = RegistryFixture::orThrow(wrong.run(governance::AddPerson{anyName(), anySentence(), {}}, holder(Role::Admin))).event;
        RegistryFixture::orThrow(registrar->run(governance::CorrectClock{event, anySentence()}, holder(Role::RiskApprover)));
        RegistryFixture::orThrow(registrar->run(governance::CorrectClock{event, {}}, holder(Role::Admin)));
        recorded += 3;
    }

    QTemporaryDir folder;
    Plan plan;
    RegistryPlace place{folder.path()};
    std::optional<Registrar> registrar;
    int recorded = 0;
};

QStringList namesIn(const Connection& connection, const QString& table)
{
    QStringList columns;
    for (const Column& column : RegistryFixture::orThrow(registry::columnsOf(connection, table)))
        columns << column.name;
    return columns;
}

// The values of all rows that satisfy a condition, without their validity, in a fixed order.
QStringList rowsOf(const Connection& connection, const QString& table, const Temporal& valid)
{
    QStringList columns = namesIn(connection, table);
    columns.removeAll(u"to_seq"_s);
    auto query = RegistryFixture::orThrow(
        connection.run(u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u" t WHERE "_s + valid.sql, valid.values));
    QStringList rows;
    while (query.next()) {
        QStringList values;
        for (int i = 0; i < columns.size(); ++i)
            values << (query.value(i).isNull() ? u"NULL"_s : query.value(i).toString());
        rows << values.join(u" | "_s);
    }
    rows.sort();
    return rows;
}

QStringList allTables()
{
    QStringList tables{u"asset"_s, u"content"_s};
    for (const GovernedRecord& record : governedRecords())
        tables << record.table;
    return tables;
}

QJsonObject effectEvent(qint64 seq, const QJsonArray& effects)
{
    return {{u"seq"_s, seq}, {u"effects"_s, effects}};
}

}

class ReplayTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_planned = std::make_unique<PlannedRegistry>(); }

    void thePlanGoesThroughTheWholeLifecycle()
    {
        QVERIFY(m_planned->recorded > m_planned->plan.size() / 2);
        for (const QString& table : allTables())
            QVERIFY2(m_planned->number(u"SELECT count(*) FROM "_s + table) > (table == u"waiver" ? -1 : 0), table.toLatin1());
        for (const QString& state : {u"unusable"_s, u"on-hold"_s})
            QVERIFY2(m_planned->number(u"SELECT count(*) FROM usability WHERE state = '%1'"_s.arg(state)) > 0, state.toLatin1());
        for (const QString& state : {u"draft"_s, u"in-review-a"_s, u"approved"_s, u"rejected"_s})
            QVERIFY2(m_planned->number(u"SELECT count(*) FROM version WHERE review_state = '%1'"_s.arg(state)) > 0, state.toLatin1());
        QVERIFY(m_planned->number(u"SELECT count(*) FROM event_text"_s) > 0);
    }

    void aDatabaseThatSomebodyRebuiltIsNamed()
    {
        if (m_planned->connection().dialect() != Dialect::SQLite)
            return; // what a server's administrator adds there is his
        const QString own = u"t"_s + anyName().remove(QRegularExpression(u"[^a-z0-9]"_s));
        auto query = RegistryFixture::orThrow(m_planned->connection().run(
            u"SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY random() LIMIT 2"_s));
        std::vector<std::pair<QString, QString>> made;
        while (query.next())
            made.emplace_back(query.value(0).toString(), query.value(1).toString());
        QCOMPARE(made.size(), 2U);
        const Connection& connection = m_planned->connection();
        for (const auto& [name, sql] : made) {
            const QString kind = sql.section(u' ', 1, 1).toUpper() == u"UNIQUE" ? u"INDEX"_s : sql.section(u' ', 1, 1);
            RegistryFixture::orThrow(connection.exec(u"DROP %1 %2"_s.arg(kind, name)));
            QVERIFY2(said(m_planned->replay()).contains(name.toUtf8()), qPrintable(name));
            RegistryFixture::orThrow(connection.exec(sql));
        }
        RegistryFixture::orThrow(connection.exec(u"CREATE TRIGGER %1 AFTER INSERT ON event BEGIN UPDATE version SET label = label; END"_s.arg(own)));
        QVERIFY2(said(m_planned->replay()).contains(own.toUtf8()), said(m_planned->replay()));
        RegistryFixture::orThrow(connection.exec(u"DROP TRIGGER "_s + own));
        QVERIFY2(m_planned->replay().ok, said(m_planned->replay()));
    }

    void replayingGivesEveryRow()
    {
        const AuditReport report = m_planned->replay();
        QVERIFY2(report.ok, said(report));
        QCOMPARE(report.events, m_planned->recorded + 1);
    }

    void rowsAsOfAnEarlierEventAreThoseOfAReplayUpToIt()
    {
        const qint64 last = m_planned->number(u"SELECT max(seq) FROM event"_s);
        for (int i = 0; i < 12; ++i) {
            const qint64 seq = i == 0 ? 1 : i == 1 ? last : anyNumber(1, int(last));
            AuditReport report;
            const Connection scratch = RegistryFixture::orThrow(replayed(m_planned->connection(), seq, report));
            QVERIFY2(report.ok, said(report));
            for (const QString& table : allTables())
                QCOMPARE(rowsOf(m_planned->connection(), table, validAt({seq}, u"t"_s)), rowsOf(scratch, table, validAt({}, u"t"_s)));
        }
    }

    void aChangedValueIsNamedByTableAndColumn_data()
    {
        QTest::addColumn<QString>("table");
        for (const QString& table : allTables())
            if (table != u"waiver")
                QTest::newRow(table.toLatin1().constData()) << table;
    }
    void aChangedValueIsNamedByTableAndColumn()
    {
        QFETCH(QString, table);
        const Connection& connection = m_planned->connection();
        const QStringList columns = namesIn(connection, table);
        AuditReport replay;
        const Connection scratch = RegistryFixture::orThrow(replayed(connection, 0, replay));
        QVERIFY2(replay.ok, said(replay));
        for (const QString& column : columns) {
            RegistryFixture::orThrow(connection.exec(u"BEGIN"_s));
            const qint64 row = m_planned->number(u"SELECT rowid FROM %1 ORDER BY random() LIMIT 1"_s.arg(table));
            const auto all = RegistryFixture::orThrow(registry::columnsOf(connection, table));
            const bool number = std::ranges::find(all, column, &Column::name)->isNumber;
            RegistryFixture::orThrow(
                connection.exec(u"UPDATE %1 SET %2 = %3 WHERE rowid = %4"_s
                                    .arg(table, column, number ? u"coalesce(%1, 0) + 1000"_s.arg(column) : u"%1 || 'x'"_s.arg(column))
                                    .arg(row)));
            AuditReport report;
            RegistryFixture::orThrow(compareRows(connection, scratch, report));
            RegistryFixture::orThrow(connection.exec(u"ROLLBACK"_s));
            QVERIFY2(!report.ok, column.toLatin1());
            QVERIFY2(report.problems.front().sentence.contains(u"table "_s + table) && report.problems.front().sentence.contains(column),
                     said(report));
        }
    }

    // Whoever lost a table has no rows to compare, and is told so instead of being told that all is well.
    void aTableOrAColumnThatIsGoneIsNamed()
    {
        const Connection& connection = m_planned->connection();
        AuditReport replay;
        const Connection scratch = RegistryFixture::orThrow(replayed(connection, 0, replay));
        for (const auto& [change, table, column] : {std::tuple(u"DROP TABLE tick"_s, u"tick"_s, u"tick"_s),
                                                    std::tuple(u"ALTER TABLE finding DROP COLUMN evidence"_s, u"finding"_s, u"evidence"_s)}) {
            RegistryFixture::orThrow(connection.exec(u"BEGIN"_s));
            RegistryFixture::orThrow(connection.exec(change));
            AuditReport report;
            const auto compared = compareRows(connection, scratch, report);
            RegistryFixture::orThrow(connection.exec(u"ROLLBACK"_s));
            QVERIFY(!compared);
            QVERIFY2(compared.error().sentence.contains(table) && compared.error().sentence.contains(column), qPrintable(compared.error().sentence));
        }
    }

    void aRemovedAnAddedAndARepeatedRowAreNamed()
    {
        const Connection& connection = m_planned->connection();
        for (const QString& table : {u"verdict"_s, u"version"_s, u"asset"_s})
            for (const QString& sql :
                 {u"DELETE FROM %1 WHERE rowid = (SELECT rowid FROM %1 ORDER BY random() LIMIT 1)"_s,
                  u"UPDATE %1 SET from_seq = from_seq + 100000 WHERE rowid = (SELECT rowid FROM %1 ORDER BY random() LIMIT 1)"_s}) {
                RegistryFixture::orThrow(connection.exec(u"BEGIN"_s));
                RegistryFixture::orThrow(connection.exec(sql.arg(table)));
                AuditReport report;
                const Connection scratch = RegistryFixture::orThrow(replayed(connection, 0, report));
                RegistryFixture::orThrow(compareRows(connection, scratch, report));
                RegistryFixture::orThrow(connection.exec(u"ROLLBACK"_s));
                QVERIFY(!report.ok);
                QVERIFY2(report.problems.front().sentence.contains(u"table "_s + table), said(report));
                QVERIFY(report.problems.size() <= 2);
            }
    }

    void manyDifferencesAreCountedAfterTheFirst()
    {
        const Connection& connection = m_planned->connection();
        RegistryFixture::orThrow(connection.exec(u"BEGIN"_s));
        RegistryFixture::orThrow(connection.exec(u"UPDATE asset SET size = size + 1"_s));
        AuditReport report;
        const Connection scratch = RegistryFixture::orThrow(replayed(connection, 0, report));
        RegistryFixture::orThrow(compareRows(connection, scratch, report));
        RegistryFixture::orThrow(connection.exec(u"ROLLBACK"_s));
        const qint64 assets = m_planned->number(u"SELECT count(*) FROM asset"_s);
        QCOMPARE(report.problems.size(), 21U);
        QVERIFY2(report.problems.back().sentence.contains(QString::number(assets - 20)), said(report));
    }

    void twoEffectsOfOneEventOnOneRecordLeaveOneRow()
    {
        const Connection scratch = RegistryFixture::orThrow(Connection::scratch());
        Projector projector(scratch);
        const QString name = anyName();
        const auto person = [&](const QString& display) {
            return QJsonObject{
                {u"record"_s, u"person"_s}, {u"key"_s, QJsonObject{{u"name"_s, name}}}, {u"set"_s, QJsonObject{{u"display"_s, display}}}};
        };
        QVERIFY(projector.project(effectEvent(1, {person(u"first"_s), person(u"second"_s)})));
        QCOMPARE(rowsOf(scratch, u"person"_s, {u"1"_s, {}}), QStringList{name + u" | second |  | 1"_s});
        QVERIFY(projector.project(effectEvent(2, {person(u"third"_s)})));
        QCOMPARE(rowsOf(scratch, u"person"_s, validAt({1}, u"t"_s)), QStringList{name + u" | second |  | 1"_s});
        QCOMPARE(rowsOf(scratch, u"person"_s, validAt({}, u"t"_s)), QStringList{name + u" | third |  | 2"_s});
        QVERIFY(projector.project(
            effectEvent(3, {QJsonObject{{u"record"_s, u"person"_s}, {u"key"_s, QJsonObject{{u"name"_s, name}}}, {u"ends"_s, true}}})));
        QVERIFY(rowsOf(scratch, u"person"_s, validAt({}, u"t"_s)).isEmpty());
        QCOMPARE(rowsOf(scratch, u"person"_s, {u"1"_s, {}}).size(), 2);
    }

    void anEffectThatIsUnknownIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("effect");
        const QJsonObject key{{u"name"_s, anyName()}};
        QTest::newRow("table of no record") << QJsonObject{
            {u"record"_s, u"event"_s}, {u"key"_s, key}, {u"set"_s, QJsonObject{{u"display"_s, u"x"_s}}}};
        QTest::newRow("SQL for a table") << QJsonObject{{u"record"_s, u"person; DROP TABLE event"_s}, {u"key"_s, key}, {u"set"_s, QJsonObject()}};
        QTest::newRow("column of none") << QJsonObject{{u"record"_s, u"person"_s}, {u"key"_s, key}, {u"set"_s, QJsonObject{{anyName(), u"x"_s}}}};
        QTest::newRow("validity") << QJsonObject{{u"record"_s, u"person"_s}, {u"key"_s, key}, {u"set"_s, QJsonObject{{u"from_seq"_s, 7}}}};
        QTest::newRow("content without manifest") << QJsonObject{
            {u"record"_s, u"version"_s}, {u"key"_s, QJsonObject{{u"id"_s, 1}}}, {u"set"_s, QJsonObject{{u"digest"_s, Sha256::of("x").hex()}}}};
    }
    void anEffectThatIsUnknownIsRefused()
    {
        QFETCH(QJsonObject, effect);
        const Connection scratch = RegistryFixture::orThrow(Connection::scratch());
        Projector projector(scratch);
        const auto done = projector.project(effectEvent(1, {effect}));
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"bad-effect"_s);
    }

    void anEventThatCannotBeReplayedIsNamed()
    {
        RegistryFixture registry;
        registry.draft();
        Trail trail = takeTrail(registry.connection());
        QJsonObject event = trail.back().event();
        event.insert(u"effects"_s, QJsonArray{QJsonObject{{u"record"_s, anyName()}}});
        trail.back().rewrite(event);
        putTrail(registry.connection(), trail);
        const AuditReport report = RegistryFixture::orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY(!report.ok);
        QVERIFY2(names(report, qint64(trail.size())), said(report));
    }

    void checkingCanBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report = verifyTrail(m_planned->connection(), {{}, true}, {}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(m_planned->replay().ok); // and leaves no transaction behind
    }

private:
    std::unique_ptr<PlannedRegistry> m_planned;
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
