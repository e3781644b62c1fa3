// SPDX-License-Identifier: GPL-3.0-or-later
// A history of 5,000 events: after every single one the rows of the registry are those of a replay up to it.

#include "domain/canonicaljson.h"
#include "governance/commands/correctclock.h"
#include "registry/projector.h"
#include "support/chance.h"
#include "support/factorylife.h"
#include "support/plan.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QTest>
#include <QtEndian>
#include <set>
#include <sqlite3.h>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Events = 5'000;
constexpr int Plans = 4;

// What stands after an event: a digest of each row, summed up, so that a row that begins is added and one that ends is taken away.
struct Standing {
    quint64 sum = 0;
    quint64 other = 0;
    qint64 rows = 0;
    void add(const QByteArray& digest, int sign)
    {
        sum += quint64(sign) * qFromLittleEndian<quint64>(digest.constData());
        other += quint64(sign) * qFromLittleEndian<quint64>(digest.constData() + 8);
        rows += sign;
    }
    bool operator==(const Standing&) const = default;
};

// A governed table, and how one of its rows is read: validity last.
struct Table {
    QString name;
    QStringList columns;
    [[nodiscard]] QString select() const { return u"SELECT "_s + columns.join(u", "_s) + u", from_seq, to_seq FROM "_s + name; }
    // Of a row that was selected so, without where it ends.
    [[nodiscard]] QByteArray digest(const QSqlQuery& query) const
    {
        QByteArray bytes = name.toUtf8();
        for (int i = 0; i <= columns.size(); ++i)
            bytes += query.value(i).isNull() ? "-"_ba : '=' + query.value(i).toString().toUtf8() + '\0';
        return Sha256::of(bytes).raw();
    }
    [[nodiscard]] qint64 from(const QSqlQuery& query) const { return query.value(int(columns.size())).toLongLong(); }
    [[nodiscard]] QVariant to(const QSqlQuery& query) const { return query.value(int(columns.size()) + 1); }
};

std::vector<Table> tables(const Connection& connection)
{
    QStringList names{u"asset"_s, u"content"_s};
    for (const GovernedRecord& record : governedRecords())
        names << record.table;
    std::vector<Table> found;
    for (const QString& name : std::as_const(names)) {
        Table table{name, {}};
        for (const Column& column : RegistryFixture::orThrow(columnsOf(connection, name)))
            if (column.name != u"from_seq" && column.name != u"to_seq")
                table.columns << column.name;
        found.push_back(table);
    }
    return found;
}

// What stands after each event by the rows' own validity, from 1 to the last.
std::vector<Standing> byRows(const Connection& connection, qint64 last)
{
    std::vector<Standing> changes(std::size_t(last) + 2);
    for (const Table& table : tables(connection)) {
        auto query = RegistryFixture::orThrow(connection.run(table.select()));
        while (query.next()) {
            const QByteArray digest = table.digest(query);
            changes.at(std::size_t(table.from(query))).add(digest, 1);
            if (!table.to(query).isNull())
                changes.at(std::size_t(table.to(query).toLongLong())).add(digest, -1);
        }
    }
    for (std::size_t seq = 1; seq < changes.size(); ++seq) {
        changes[seq].sum += changes[seq - 1].sum;
        changes[seq].other += changes[seq - 1].other;
        changes[seq].rows += changes[seq - 1].rows;
    }
    return changes;
}

// The rows of an empty database while events are projected into it one after the other: the database itself says which rows it touched.
class Replay {
public:
    explicit Replay(const Connection& kept) : m_scratch(RegistryFixture::orThrow(Connection::scratch()))
    {
        RegistryFixture::orThrow(m_scratch.exec(u"BEGIN"_s));
        auto documents = RegistryFixture::orThrow(kept.run(u"SELECT digest, kind, bytes, seq FROM document"_s));
        while (documents.next())
            RegistryFixture::orThrow(m_scratch.exec(u"INSERT INTO document (digest, kind, bytes, seq) VALUES (?, ?, ?, ?)"_s,
                                                    {documents.value(0), documents.value(1), documents.value(2), documents.value(3)}));
        for (const Table& table : tables(m_scratch))
            m_tables.insert(table.name.toUtf8(), table);
        const QVariant handle = m_scratch.database().driver()->handle();
        sqlite3_update_hook(*static_cast<sqlite3* const*>(handle.constData()), &Replay::touched, this);
    }

    // What stands after the event.
    Standing project(const QByteArray& event)
    {
        m_touched.clear();
        Projector projector(m_scratch);
        RegistryFixture::orThrow(projector.project(RegistryFixture::orThrow(parseCanonical(event))));
        for (const auto& [name, row] : m_touched) {
            const Table& table = *m_tables.constFind(name);
            auto query = RegistryFixture::orThrow(m_scratch.run(table.select() + u" WHERE rowid = ?"_s, {qlonglong(row)}));
            QByteArray& standing = m_rows[{name, row}];
            if (!standing.isEmpty())
                m_standing.add(standing, -1);
            standing = query.next() && table.to(query).isNull() ? table.digest(query) : QByteArray();
            if (!standing.isEmpty())
                m_standing.add(standing, 1);
        }
        return m_standing;
    }

private:
    static void touched(void* self, int, const char*, const char* table, sqlite3_int64 row)
    {
        auto* replay = static_cast<Replay*>(self);
        if (replay->m_tables.contains(table))
            replay->m_touched.insert({table, row});
    }

    Connection m_scratch;
    QHash<QByteArray, Table> m_tables;
    std::set<std::pair<QByteArray, qint64>> m_touched;
    std::map<std::pair<QByteArray, qint64>, QByteArray> m_rows; // those that stand
    Standing m_standing;
};

}

class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QElapsedTimer clock;
        clock.start();
        FactoryLife factory(m_registry, 6);
        for (int i = 0; i < Plans; ++i) { // whatever else can be recorded
            const Plan plan(anyName(u"plan"_s));
            m_registry.must(governance::AddPerson{plan.admin(), {}, {}}, m_registry.cast().admin);
            m_registry.must(governance::GrantRole{plan.admin(), Role::Admin}, m_registry.cast().admin);
            for (int step = 0; step < plan.size(); ++step)
                if (const auto answer = plan.run(m_registry.registrar(), step); !answer && answer.error().kind != ErrorKind::Refused)
                    RegistryFixture::orThrow(answer);
            factory.liveUntil(Events * (i + 1) / Plans);
        }
        const QDateTime right = m_registry.clock();
        m_registry.clock() = right.addYears(50);
        const EventSeq wrong = m_registry.must(governance::AddPerson{anyName(), {}, {}}, m_registry.cast().admin).event;
        m_registry.clock() = right;
        m_registry.must(governance::CorrectClock{wrong, anySentence()}, m_registry.cast().risk);
        m_registry.must(governance::CorrectClock{wrong, {}}, m_registry.cast().admin);
        auto events = RegistryFixture::orThrow(m_registry.connection().run(u"SELECT bytes FROM event ORDER BY seq"_s));
        while (events.next())
            m_events.push_back(events.value(0).toString().toUtf8());
        QVERIFY(qint64(m_events.size()) >= Events);
        std::printf("%zu events after %lld ms\n", m_events.size(), clock.restart());
        Replay replay(m_registry.connection());
        m_replayed.emplace_back();
        for (const QByteArray& event : m_events)
            m_replayed.push_back(replay.project(event));
        std::printf("replayed one by one in %lld ms; %lld rows stand in the end\n", clock.elapsed(), m_replayed.back().rows);
    }

    void everyTableHasAHistory()
    {
        for (const Table& table : tables(m_registry.connection())) {
            auto query = RegistryFixture::orThrow(m_registry.connection().run(u"SELECT count(*) FROM "_s + table.name));
            QVERIFY2(query.next() && (query.value(0).toInt() > 0 || table.name == u"waiver"), qPrintable(table.name));
        }
    }

    void rowsAreThoseOfAReplayAfterEveryEvent()
    {
        const std::vector<Standing> rows = byRows(m_registry.connection(), qint64(m_events.size()));
        for (std::size_t seq = 1; seq <= m_events.size(); ++seq)
            QVERIFY2(rows[seq] == m_replayed[seq],
                     qPrintable(u"after event %1: %2 rows here, %3 replayed"_s.arg(seq).arg(rows[seq].rows).arg(m_replayed[seq].rows)));
    }

    // What the comparison is worth: a row of the past that ends one event later is noticed after exactly that event.
    void aRowThatEndsTooLateIsNoticed()
    {
        const Connection& connection = m_registry.connection();
        for (const QString& table : {u"version"_s, u"deployment"_s, u"target_report"_s}) {
            auto ends = RegistryFixture::orThrow(
                connection.run(u"SELECT to_seq FROM "_s + table + u" WHERE to_seq IS NOT NULL ORDER BY random() LIMIT 1"_s));
            QVERIFY(ends.next());
            const qint64 seq = ends.value(0).toLongLong();
            RegistryFixture::orThrow(connection.exec(u"BEGIN"_s));
            RegistryFixture::orThrow(connection.exec(u"UPDATE "_s + table + u" SET to_seq = to_seq + 1 WHERE to_seq = ?"_s, {seq}));
            const std::vector<Standing> rows = byRows(connection, qint64(m_events.size()));
            RegistryFixture::orThrow(connection.exec(u"ROLLBACK"_s));
            for (std::size_t each = 1; each <= m_events.size(); ++each)
                QCOMPARE(rows[each] == m_replayed[each], qint64(each) != seq);
        }
    }

private:
    DeployedRegistry m_registry;
    std::vector<QByteArray> m_events;
    std::vector<Standing> m_replayed; // after each event; the first is before all
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
