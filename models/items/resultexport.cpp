// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/resultexport.h"

#include "items/csv.h"

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::ResultRow;

namespace {

QStringList fieldsOf(const ResultRow& row)
{
    QStringList consumers;
    for (const Consumer& each : *row.consumers)
        consumers << each.name;
    return {row.live->model.name,        row.live->slot,        row.live->version.label, row.live->since.toUTC().toString(Qt::ISODate),
            nameOf(row.live->usability), row.location.place,    row.location.format,     row.location.refresh,
            row.location.kind,           row.live->model.owner, consumers.join(u"; "_s)};
}

}

QByteArray resultsCsv(const std::vector<ResultRow>& rows)
{
    // Column names are for programs as well, so they are not translated.
    QByteArray bytes = csvRecord({u"model"_s, u"slot"_s, u"version"_s, u"live_since"_s, u"usability"_s, u"place"_s, u"format"_s, u"refresh"_s,
                                  u"kind"_s, u"owner"_s, u"consumers"_s});
    for (const ResultRow& row : rows)
        bytes += csvRecord(fieldsOf(row));
    return bytes;
}

Result<qint64> exportResults(const std::vector<ResultRow>& rows, const QString& path)
{
    return writeCsv(path, resultsCsv(rows)).transform([&] { return qint64(rows.size()); });
}

}
