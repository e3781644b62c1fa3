// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/verify.h"

#include "registry/audit/beside.h"
#include "registry/audit/chaincheck.h"
#include "registry/audit/hashing.h"
#include "registry/audit/inorder.h"
#include "registry/audit/redactioncheck.h"
#include "registry/audit/replay.h"
#include "registry/audit/rows.h"
#include "registry/audit/schemacheck.h"
#include "registry/audit/snapshot.h"

#include <QCoreApplication>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr qsizetype EventsAtOnce = 256;

// One row of the trail; its values stand in the batch's bytes one after the other.
struct EventRow {
    enum Column { Bytes, Hash, Command, Kind, Person, OsUser, At, Model, Version, Columns };
    qint64 seq = 0;
    std::array<std::pair<qsizetype, qsizetype>, Columns> values; // from, length
    std::optional<PreparedEvent> event;
};

struct EventBatch {
    QByteArray bytes;
    std::vector<EventRow> rows;
    [[nodiscard]] QByteArrayView value(const EventRow& row, EventRow::Column column) const
    {
        return QByteArrayView(bytes).sliced(row.values[column].first, row.values[column].second);
    }
};

constexpr auto EventSql = "SELECT seq, bytes, hash, command_id, kind, person, os_user, at, model, version FROM event ORDER BY seq";

// Answers whether there may be more.
Result<bool> fetch(Rows& rows, EventBatch& batch)
{
    batch.rows.reserve(std::size_t(EventsAtOnce));
    while (qsizetype(batch.rows.size()) < EventsAtOnce) {
        const Result<bool> next = rows.next();
        if (!next || !*next)
            return next;
        EventRow& row = batch.rows.emplace_back();
        row.seq = rows.integer(0);
        for (std::size_t column = 0; column < row.values.size(); ++column) {
            const QByteArrayView value = rows.bytes(int(column) + 1);
            row.values[column] = {batch.bytes.size(), value.size()};
            batch.bytes.append(value);
        }
    }
    return true;
}

void prepare(EventBatch& batch, bool withLeaves)
{
    // A hash that is none is as wrong as another one.
    for (EventRow& row : batch.rows)
        row.event = prepared({row.seq, batch.value(row, EventRow::Bytes), sha256FromHex(batch.value(row, EventRow::Hash)).value_or(Sha256()), true},
                             withLeaves);
}

// The columns that repeat what the event says, for queries: they must repeat it exactly.
void checkColumns(const EventBatch& batch, const EventRow& row, const TrailEvent& event, AuditReport& report)
{
    struct Repeated {
        EventRow::Column column;
        const char* name;
        QByteArrayView said;
    };
    const std::array<Repeated, 7> columns{{{EventRow::Command, "command_id", event.command},
                                           {EventRow::Kind, "kind", event.kind},
                                           {EventRow::Person, "person", event.person},
                                           {EventRow::OsUser, "os_user", event.osUser},
                                           {EventRow::At, "at", event.at},
                                           {EventRow::Model, "model", event.model},
                                           {EventRow::Version, "version", event.version}}};
    for (const Repeated& repeated : columns)
        if (batch.value(row, repeated.column) != repeated.said)
            report.problem(event.seq,
                           Words::tr("The column %1 of event %2 was changed: it no longer repeats what the event says.")
                               .arg(QLatin1StringView(repeated.name))
                               .arg(event.seq));
}

// Follows the trail and what stands beside it; answers whether the texts must be read sorted, and then says nothing of worth.
Result<bool> follow(const Connection& connection, const AuditOptions& options, Order texts, AuditReport& report, const AuditProgress& progress,
                    std::stop_token stop)
{
    auto documentCheck = DocumentCheck::read(connection, report, stop);
    if (!documentCheck)
        return std::unexpected(documentCheck.error());
    auto textCheck = TextCheck::open(connection, report, texts);
    if (!textCheck)
        return std::unexpected(textCheck.error());
    auto answerCheck = AnswerCheck::open(connection);
    if (!answerCheck)
        return std::unexpected(answerCheck.error());
    auto rows = Rows::of(connection, EventSql);
    if (!rows)
        return std::unexpected(rows.error());
    ChainCheck chain(report, options.checkpoint);
    const auto take = [&](const EventBatch& batch) -> Result<void> {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        for (const EventRow& row : batch.rows) {
            const auto& event = row.event->said;
            chain.takePrepared(*row.event);
            if (event) {
                checkColumns(batch, row, *event, report);
                documentCheck->check(*event);
            }
            if (auto checked = textCheck->check(row.seq, event); !checked)
                return checked;
            if (auto checked = answerCheck->check(row.seq, batch.value(row, EventRow::Command), batch.value(row, EventRow::Person)); !checked)
                return checked;
        }
        if (progress)
            progress(report.events, 0);
        return {};
    };
    const Result<void> followed = inOrder<EventBatch>([&](EventBatch& batch) { return fetch(*rows, batch); },
                                                      [withLeaves = chain.wantsLeaves()](EventBatch& batch) { prepare(batch, withLeaves); }, take);
    if (!followed)
        return std::unexpected(followed.error());
    chain.finish();
    documentCheck->finish();
    if (auto done = textCheck->finish().and_then([&] { return answerCheck->finish(connection, report); }); !done)
        return std::unexpected(done.error());
    return textCheck->needsSorting();
}

// The chain says nothing of indexes, by which rows are found and of which some are promises: an index that was damaged is the file's own matter.
Result<void> checkFile(const Connection& connection, AuditReport& report)
{
    if (connection.dialect() != Dialect::SQLite)
        return {};
    auto found = connection.run(u"PRAGMA integrity_check(20)"_s);
    if (!found)
        return std::unexpected(found.error());
    while (found->next())
        if (const QString said = found->value(0).toString(); said != u"ok")
            report.problem(0, Words::tr("The database file is damaged: %1. Restore a backup elsewhere and compare the two.").arg(said));
    return readToEnd(*found).and_then([&] { return Connection::inMemory(); }).and_then([&](const Connection& made) {
        return checkSchema(connection, made, report);
    });
}

// Of a trail that is broken every row that an event left behind differs: one sentence says so, and the chain's own findings stay readable.
Result<void> replay(const Connection& connection, AuditReport& report, const AuditProgress& progress, std::stop_token stop)
{
    if (!report.isChainBroken())
        return compareWithReplay(connection, report, progress, stop);
    AuditReport rest;
    if (auto done = compareWithReplay(connection, rest, progress, stop); !done)
        return done;
    rest.sort();
    if (!rest.ok)
        report.problem(0,
                       Words::tr("Replaying such a trail gives other rows than the registry holds: %n finding(s), which follow from the events named "
                                 "before or cannot be told from what does; the first: %1",
                                 nullptr, int(rest.problems.size()))
                           .arg(rest.problems.front().line()),
                       AuditRemark::Kind::Follows);
    return {};
}

Result<qint64> eventCount(const Connection& connection)
{
    auto query = connection.run(u"SELECT count(*) FROM event"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

}

Result<AuditReport> verifyTrail(const Connection& connection, const AuditOptions& options, const AuditProgress& progress, std::stop_token stop)
{
    const Interruptible interruptible(connection, stop);
    const auto snapshot = Snapshot::of(connection);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const auto count = eventCount(connection);
    if (!count)
        return std::unexpected(count.error());
    const qint64 steps = options.replay ? *count * 2 : *count;

    const auto told = [&](qint64 done, qint64) {
        if (progress)
            progress(done, steps);
    };
    AuditReport report;
    auto needsSorting = follow(connection, options, Order::AsWritten, report, told, stop);
    if (needsSorting && *needsSorting) {
        report = {};
        needsSorting = follow(connection, options, Order::Sorted, report, told, stop);
    }
    if (!needsSorting)
        return std::unexpected(needsSorting.error());
    Result<void> done = checkRedactions(connection, report);
    if (done && options.replay)
        done = checkFile(connection, report);
    if (done && options.replay)
        done = replay(connection, report, [&](qint64 replayed, qint64) { told(*count + replayed, 0); }, stop);
    if (!done)
        return std::unexpected(done.error());
    report.sort();
    if (progress)
        progress(steps, steps);
    return report;
}

}
