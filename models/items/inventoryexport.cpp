// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inventoryexport.h"

#include "items/csv.h"
#include "registry/filesinuse.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Rows asked for at once: the rest of the file is not kept waiting in memory.
constexpr std::size_t Portion = 2'000;

QStringList fieldsOf(const registry::VersionRow& row)
{
    return {row.modelName,
            row.label,
            nameOf(row.review),
            nameOf(row.usability),
            row.deprecated ? u"yes"_s : u"no"_s,
            nameOf(row.tier),
            row.owner,
            row.author,
            QString::number(row.revision),
            QString::number(row.openFindings),
            row.changedAt.toUTC().toString(Qt::ISODate),
            row.why,
            row.liveIn.join(u' ')};
}

Result<qint64> writeTo(const std::function<void(const QByteArray&)>& write, const registry::Connection& connection,
                       const registry::VersionFilter& filter, const registry::Moment& moment, const std::stop_token& stop)
{
    // Column names are for programs as well, so they are not translated.
    write(csvRecord({u"model"_s, u"version"_s, u"review_state"_s, u"usability"_s, u"deprecated"_s, u"tier"_s, u"owner"_s, u"author"_s, u"revision"_s,
                     u"open_findings"_s, u"changed"_s, u"why"_s, u"live_in"_s}));
    const auto ids = registry::versionIds(connection, filter, moment.now(), moment.asOf, stop);
    if (!ids)
        return std::unexpected(ids.error());
    for (std::size_t first = 0; first < ids->size(); first += Portion) {
        const std::vector<VersionId> portion(ids->begin() + qsizetype(first), ids->begin() + qsizetype(std::min(ids->size(), first + Portion)));
        const auto rows = registry::versionRows(connection, portion, moment.now(), moment.asOf, stop);
        if (!rows)
            return std::unexpected(rows.error());
        for (const registry::VersionRow& row : *rows)
            write(csvRecord(fieldsOf(row)));
    }
    return qint64(ids->size());
}

}

Result<QByteArray> inventoryCsv(const registry::Connection& connection, const registry::VersionFilter& filter, const registry::Moment& moment,
                                std::stop_token stop)
{
    QByteArray bytes;
    const auto written = writeTo([&bytes](const QByteArray& record) { bytes += record; }, connection, filter, moment, stop);
    if (!written)
        return std::unexpected(written.error());
    return bytes;
}

Result<qint64> exportInventory(const registry::Connection& connection, const registry::VersionFilter& filter, const registry::Moment& moment,
                               const QString& path, std::stop_token stop)
{
    if (const auto other = registry::refuseReplacing(path); !other)
        return std::unexpected(other.error());
    QSaveFile file(path);
    const auto failed = [&] {
        return std::unexpected(Error::storage(
            u"cannot-write"_s,
            QCoreApplication::translate("InventoryExport", "%1 could not be written: %2. Choose another place.").arg(path, file.errorString())));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const auto written = writeTo([&file](const QByteArray& record) { file.write(record); }, connection, filter, moment, stop);
    if (!written)
        return written;
    if (!file.commit())
        return failed();
    return written;
}

}
