// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/verify.h"

#include "registry/audit/beside.h"
#include "registry/audit/chaincheck.h"
#include "registry/audit/redactioncheck.h"
#include "registry/audit/replay.h"
#include "registry/audit/snapshot.h"

#include <QCoreApplication>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

// The columns that repeat what the event says, for queries: they must repeat it exactly.
void checkColumns(const QSqlQuery& row, const QJsonObject& event, AuditReport& report)
{
    const QJsonObject subject = event.value(u"subject").toObject();
    const std::array<std::pair<QString, QString>, 7> columns{{{u"command_id"_s, event.value(u"command").toString()},
                                                              {u"kind"_s, event.value(u"kind").toString()},
                                                              {u"person"_s, event.value(u"person").toString()},
                                                              {u"os_user"_s, event.value(u"os_user").toString()},
                                                              {u"at"_s, event.value(u"at").toString()},
                                                              {u"model"_s, subject.value(u"model").toString()},
                                                              {u"version"_s, subject.value(u"version").toString()}}};
    const qint64 seq = event.value(u"seq").toInteger();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (row.value(int(i) + 3).toByteArray() != columns[i].second.toUtf8())
            report.problem(
                seq, Words::tr("The column %1 of event %2 was changed: it no longer repeats what the event says.").arg(columns[i].first).arg(seq));
}

// The answers kept for command ids, which make a retry harmless, must name the events that recorded them.
Result<void> checkAnswers(const Connection& connection, AuditReport& report)
{
    auto query = connection.run(
        u"SELECT c.seq, c.id, 1 FROM command c LEFT JOIN event e ON e.seq = c.seq WHERE c.seq IS NOT NULL AND (e.seq IS NULL OR e.command_id <> c.id OR e.person <> c.person)"
        " UNION ALL SELECT e.seq, e.command_id, 0 FROM event e LEFT JOIN command c ON c.id = e.command_id AND c.seq = e.seq WHERE e.seq > 1 AND c.id IS NULL"_s);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const qint64 seq = query->value(0).toLongLong();
        report.problem(
            seq,
            query->value(2).toBool()
                ? Words::tr("The answer kept for command %1 names event %2, which did not record it.").arg(query->value(1).toString()).arg(seq)
                : Words::tr("The answer kept for the command of event %1 is missing or was changed.").arg(seq));
    }
    return readToEnd(*query);
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

    AuditReport report;
    auto documents = DocumentCheck::read(connection, report, stop);
    if (!documents)
        return std::unexpected(documents.error());
    auto texts = TextCheck::open(connection, report);
    if (!texts)
        return std::unexpected(texts.error());
    ChainCheck chain(report, options.checkpoint);
    auto rows = connection.run(
        u"SELECT seq, CAST(bytes AS BLOB), CAST(hash AS BLOB), CAST(command_id AS BLOB), CAST(kind AS BLOB), CAST(person AS BLOB), CAST(os_user AS BLOB), CAST(at AS BLOB), "
        "CAST(model AS BLOB), CAST(version AS BLOB) FROM event ORDER BY seq"_s);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        // A hash that is none is as wrong as another one.
        const FoundEvent found{rows->value(0).toLongLong(), rows->value(1).toByteArray(),
                               Sha256::fromHex(QString::fromLatin1(rows->value(2).toByteArray())).value_or(Sha256())};
        const auto event = chain.take(found);
        if (event) {
            checkColumns(*rows, *event, report);
            documents->check(*event);
        }
        if (auto checked = texts->check(found.place, event); !checked)
            return std::unexpected(checked.error());
        if (progress && report.events % 256 == 0)
            progress(report.events, steps);
    }
    if (auto whole = readToEnd(*rows); !whole)
        return std::unexpected(whole.error());
    chain.finish();
    documents->finish();
    Result<void> done = texts->finish();
    if (done)
        done = checkAnswers(connection, report);
    if (done)
        done = checkRedactions(connection, report);
    if (done && options.replay)
        done = compareWithReplay(
            connection, report,
            [&](qint64 replayed, qint64) {
                if (progress)
                    progress(*count + replayed, steps);
            },
            stop);
    if (!done)
        return std::unexpected(done.error());
    report.sort();
    if (progress)
        progress(steps, steps);
    return report;
}

}
