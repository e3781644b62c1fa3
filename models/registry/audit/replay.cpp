// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/replay.h"

#include "domain/canonicaljson.h"
#include "domain/listed.h"
#include "registry/audit/snapshot.h"
#include "registry/projector.h"

#include <QCoreApplication>
#include <QSqlRecord>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

// More differences in one table say nothing new.
constexpr int NamedDifferences = 20;

Result<void> copyDocuments(const Connection& from, const Connection& to, std::stop_token stop)
{
    auto rows = from.run(u"SELECT digest, kind, bytes, seq FROM document"_s);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (auto done = to.exec(u"INSERT INTO document (digest, kind, bytes, seq) VALUES (?, ?, ?, ?)"_s,
                                {rows->value(0), rows->value(1), rows->value(2), rows->value(3)});
            !done)
            return done;
    }
    return readToEnd(*rows);
}

// The database is no longer the one that the program made.
Error lacks(const QString& table, const QString& column)
{
    return Error::storage(u"damaged"_s,
                          column.isEmpty()
                              ? Words::tr("The registry lacks its table %1, so its rows cannot be compared with the trail. The trail itself "
                                          "may be whole: restore the newest backup with “gatehousectl restore”.")
                                    .arg(table)
                              : Words::tr("The registry's table %1 lacks its column %2, so its rows cannot be compared with the trail. The "
                                          "trail itself may be whole: restore the newest backup with “gatehousectl restore”.")
                                    .arg(table, column));
}

// One table on one side, row by row in the order of its records and their history.
class TableRows {
public:
    // The key's columns and from_seq come first; what follows are the values.
    TableRows(Query query, qsizetype keys, std::vector<Column> columns) : m_query(std::move(query)), m_keys(keys), m_columns(std::move(columns)) {}

    [[nodiscard]] static Result<TableRows> of(const Connection& connection, const GovernedRecord& record)
    {
        const auto all = columnsOf(connection, record.table);
        if (!all)
            return std::unexpected(all.error());
        std::vector<Column> columns;
        const QStringList key = record.key + QStringList{u"from_seq"_s};
        for (const QString& name : key) {
            const auto column = std::ranges::find(*all, name, &Column::name);
            if (column == all->end())
                return std::unexpected(lacks(record.table, all->empty() ? QString() : name));
            columns.push_back(*column);
        }
        std::ranges::copy_if(*all, std::back_inserter(columns), [&](const Column& column) { return !key.contains(column.name); });
        QStringList asBytes;
        for (const Column& column : columns)
            asBytes << bytesOf(connection.dialect(), column.name); // broken UTF-8 must not be mended while it is read
        // Table and column names come from the projector's list and the schema.
        auto query = connection.run(u"SELECT "_s + asBytes.join(u", "_s) + u" FROM "_s + record.table + u" ORDER BY "_s + key.join(u", "_s)
                                    + u", rowid"_s);
        if (!query)
            return std::unexpected(query.error());
        return TableRows(std::move(*query), key.size(), std::move(columns));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const Column& column : m_columns)
            all << column.name;
        return all;
    }
    // Answers whether there is a row.
    Result<bool> next()
    {
        m_there = m_query.next();
        if (!m_there)
            if (auto whole = readToEnd(m_query); !whole)
                return std::unexpected(whole.error());
        return m_there;
    }
    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] qint64 fromSeq() const { return m_query.value(int(m_keys) - 1).toByteArray().toLongLong(); }

    [[nodiscard]] QString keyText() const
    {
        QStringList parts;
        for (qsizetype i = 0; i < m_keys; ++i)
            parts << m_columns[std::size_t(i)].name + u'=' + QString::fromUtf8(m_query.value(int(i)).toByteArray());
        return parts.join(u", "_s);
    }
    [[nodiscard]] std::strong_ordering order(const TableRows& other) const
    {
        for (qsizetype i = 0; i < m_keys; ++i) {
            const QByteArray mine = m_query.value(int(i)).toByteArray();
            const QByteArray theirs = other.m_query.value(int(i)).toByteArray();
            const auto order = m_columns[std::size_t(i)].isNumber ? mine.toLongLong() <=> theirs.toLongLong() : mine.compare(theirs) <=> 0;
            if (order != 0)
                return order;
        }
        return std::strong_ordering::equal;
    }
    // The names of the columns that differ; both rows are of the same record and event.
    [[nodiscard]] QStringList differences(const TableRows& other) const
    {
        QStringList names;
        for (qsizetype i = m_keys; i < qsizetype(m_columns.size()); ++i) {
            const QVariant mine = m_query.value(int(i));
            const QVariant theirs = other.m_query.value(int(i));
            if (mine.isNull() != theirs.isNull() || mine.toByteArray() != theirs.toByteArray())
                names << m_columns[std::size_t(i)].name;
        }
        return names;
    }

private:
    Query m_query;
    qsizetype m_keys;
    std::vector<Column> m_columns;
    bool m_there = false;
};

// Says the first differences of one table and counts the others.
class Differences {
public:
    Differences(AuditReport& report, QString table) : m_report(report), m_table(std::move(table)) {}
    ~Differences()
    {
        if (m_count > NamedDifferences)
            m_report.problem(m_last, Words::tr("The table %1 differs from the trail in %2 more rows.").arg(m_table).arg(m_count - NamedDifferences));
    }
    Differences(const Differences&) = delete;
    Differences& operator=(const Differences&) = delete;

    void say(const TableRows& row, const QString& sentence)
    {
        m_last = row.fromSeq();
        if (++m_count <= NamedDifferences)
            m_report.problem(m_last, sentence.arg(m_table, row.keyText()));
    }

private:
    AuditReport& m_report;
    QString m_table;
    int m_count = 0;
    qint64 m_last = 0;
};

Result<void> compareTable(const Connection& kept, const Connection& projected, const GovernedRecord& record, AuditReport& report,
                          std::stop_token stop)
{
    auto here = TableRows::of(kept, record);
    auto there = TableRows::of(projected, record);
    if (!here || !there)
        return std::unexpected(here ? there.error() : here.error());
    // A column that only one of them has holds nothing that could be compared, and whoever asks for it is told that the database is damaged.
    for (const QString& name : there->names())
        if (!here->names().contains(name))
            return std::unexpected(lacks(record.table, name));
    Differences differences(report, record.table);
    Result<bool> mine = here->next();
    Result<bool> theirs = there->next();
    while (mine && theirs && (*mine || *theirs)) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const auto order = !*mine ? std::strong_ordering::greater : !*theirs ? std::strong_ordering::less : here->order(*there);
        if (order < 0)
            differences.say(*here, Words::tr("The table %1 has a row that no event wrote: %2."));
        else if (order > 0)
            differences.say(*there, Words::tr("The table %1 lacks a row that the trail gives: %2."));
        else if (const QStringList names = here->differences(*there); !names.isEmpty())
            differences.say(*here, Words::tr("A row of the table %1 differs from what the trail gives, %2, in: ") + listed(names) + u'.');
        if (order <= 0)
            mine = here->next();
        if (order >= 0)
            theirs = there->next();
    }
    if (!mine || !theirs)
        return std::unexpected(mine ? theirs.error() : mine.error());
    return {};
}

}

Result<Connection> replayed(const Connection& connection, qint64 last, AuditReport& report, const AuditProgress& progress, std::stop_token stop)
{
    auto scratch = Connection::scratch();
    if (!scratch)
        return scratch;
    Result<void> done = scratch->exec(u"BEGIN"_s);
    if (done)
        done = copyDocuments(connection, *scratch, stop);
    if (!done)
        return std::unexpected(done.error());
    auto events = connection.run(
        u"SELECT seq, "_s + bytesOf(connection.dialect(), u"bytes"_s) + u" FROM event WHERE ? = 0 OR seq <= ? ORDER BY seq"_s, {last, last});
    if (!events)
        return std::unexpected(events.error());
    Projector projector(*scratch);
    qint64 count = 0;
    while (events->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const qint64 seq = events->value(0).toLongLong();
        const auto event = parseCanonical(events->value(1).toByteArray());
        const Result<void> projected = event ? projector.project(*event) : std::unexpected(event.error());
        if (!projected) {
            report.problem(
                seq, Words::tr("The replay stopped at event %1, so rows after it were not compared: %2").arg(seq).arg(projected.error().sentence));
            break;
        }
        if (progress && ++count % 256 == 0)
            progress(count, 0);
    }
    done = readToEnd(*events);
    if (done)
        done = scratch->exec(u"COMMIT"_s);
    if (!done)
        return std::unexpected(done.error());
    return scratch;
}

Result<void> compareRows(const Connection& kept, const Connection& projected, AuditReport& report, std::stop_token stop)
{
    std::vector<GovernedRecord> records = governedRecords();
    // Not records of their own, but projected with them.
    records.push_back({u"asset"_s, {u"content"_s, u"path"_s}});
    records.push_back({u"content"_s, {u"digest"_s}});
    for (const GovernedRecord& record : records)
        if (auto compared = compareTable(kept, projected, record, report, stop); !compared)
            return compared;
    return {};
}

Result<void> compareWithReplay(const Connection& connection, AuditReport& report, const AuditProgress& progress, std::stop_token stop)
{
    const std::size_t before = report.problems.size();
    const auto scratch = replayed(connection, 0, report, progress, stop);
    if (!scratch)
        return std::unexpected(scratch.error());
    if (report.problems.size() > before) // it stopped half-way: every later row would differ
        return {};
    return compareRows(connection, *scratch, report, stop);
}

}
