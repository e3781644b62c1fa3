// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/boardexport.h"

#include "items/csv.h"

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::Attention;
using registry::BoardRow;

namespace {

QString nameOf(Attention attention)
{
    switch (attention) {
    case Attention::ActNow: return u"act-now"_s;
    case Attention::Watch: return u"watch"_s;
    case Attention::InOrder: return u"in-order"_s;
    }
    return {};
}

QString timeOf(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QStringList fieldsOf(const BoardRow& row)
{
    QStringList onTheWay, outOfStep, results;
    for (const Deployment& each : row.onTheWay)
        onTheWay << each.versionName.mid(each.versionName.indexOf(u'@') + 1) + u' ' + gatehouse::nameOf(each.state);
    for (const registry::TargetLine& line : row.targets)
        if (line.diverges())
            outOfStep << line.name;
    for (const QJsonValue result : row.model.results)
        results << result[u"place"].toString();
    return {row.model.name,
            row.slot,
            nameOf(row.attention),
            row.version ? row.version->label : QString(),
            row.live ? timeOf(row.live->liveSince) : QString(),
            onTheWay.join(u"; "_s),
            row.version ? gatehouse::nameOf(row.usability) : QString(),
            gatehouse::nameOf(row.model.tier),
            row.model.owner,
            QString::number(row.inStep()),
            QString::number(row.targets.size()),
            outOfStep.join(u"; "_s),
            QString::number(row.findings.size()),
            QString::number(row.overdueFindings),
            row.next ? row.next->name : QString(),
            row.next && row.next->as ? gatehouse::nameOf(*row.next->as) : QString(),
            row.next ? row.next->action : QString(),
            results.join(u"; "_s),
            row.live ? row.live->review.toString(Qt::ISODate) : QString(),
            row.live && row.live->exceptional ? timeOf(row.live->exceptionUntil) : QString(),
            row.live && row.live->adopted ? u"yes"_s : u"no"_s,
            row.approvals.join(u"; "_s),
            row.reasons.join(u' ')};
}

}

QByteArray boardCsv(const std::vector<BoardRow>& rows)
{
    // Column names are for programs as well, so they are not translated.
    QByteArray bytes = csvRecord(
        {u"model"_s,       u"slot"_s,      u"attention"_s,       u"version"_s, u"live_since"_s,  u"on_the_way"_s,      u"usability"_s,
         u"tier"_s,        u"owner"_s,     u"targets_in_step"_s, u"targets"_s, u"out_of_step"_s, u"open_findings"_s,   u"overdue_findings"_s,
         u"next_person"_s, u"next_role"_s, u"next_action"_s,     u"results"_s, u"next_review"_s, u"exception_until"_s, u"adopted"_s,
         u"approvals"_s,   u"reasons"_s});
    for (const BoardRow& row : rows)
        bytes += csvRecord(fieldsOf(row));
    return bytes;
}

Result<qint64> exportBoard(const std::vector<BoardRow>& rows, const QString& path)
{
    return writeCsv(path, boardCsv(rows)).transform([&] { return qint64(rows.size()); });
}

Result<qint64> exportEvents(const registry::Connection& connection, const registry::EventFilter& filter, const QString& path, std::stop_token stop,
                            AsOf asOf)
{
    const auto seqs = registry::eventSeqs(connection, filter, stop, asOf);
    if (!seqs)
        return std::unexpected(seqs.error());
    const auto rows = registry::eventRows(connection, *seqs, stop, asOf);
    if (!rows)
        return std::unexpected(rows.error());
    QByteArray bytes = csvRecord({u"event"_s, u"time"_s, u"person"_s, u"os_user"_s, u"kind"_s, u"model"_s, u"version"_s, u"what"_s, u"reason"_s});
    for (const registry::EventRow& row : *rows)
        bytes += csvRecord(
            {QString::number(row.seq.value), timeOf(row.at), row.person, row.osUser, row.kind, row.model, row.version, row.sentence, row.reason});
    return writeCsv(path, bytes).transform([&] { return qint64(rows->size()); });
}

}
