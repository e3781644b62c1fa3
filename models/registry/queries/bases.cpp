// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/bases.h"

#include "domain/verdict.h"
#include "registry/queries/inventory.h"
#include "registry/temporal.h"

#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<VersionRow>> versionsOf(const Connection& connection, const QString& model, const Moment& moment, const std::stop_token& stop)
{
    VersionFilter filter;
    filter.model = model;
    auto ids = versionIds(connection, filter, moment.now(), moment.asOf, stop);
    if (!ids)
        return std::unexpected(ids.error());
    ids->resize(std::min(ids->size(), OthersOffered));
    auto rows = versionRows(connection, *ids, moment.now(), moment.asOf, stop);
    if (rows)
        std::erase_if(*rows, [&](const VersionRow& row) { return row.modelName != model; }); // the filter leaves letter case aside
    return rows;
}

QString nameOf(const VersionRow& row)
{
    return VersionName{row.modelName, row.label, 0}.text();
}

QString liveAmong(const std::vector<VersionRow>& rows)
{
    const auto isLive = [](const VersionRow& row) { return !row.liveIn.isEmpty(); };
    auto found = std::ranges::find_if(rows, [&](const VersionRow& row) { return isLive(row) && row.usability == Usability::Usable; });
    if (found == rows.end())
        found = std::ranges::find_if(rows, isLive);
    return found == rows.end() ? QString() : nameOf(*found);
}

Result<QString> approvedBy(const Connection& connection, const QString& person, const Version& version, int revision, AsOf asOf)
{
    const Temporal d = validAt(asOf, u"d"_s), v = validAt(asOf, u"v"_s);
    auto query = connection.run(u"SELECT v.label, d.revision FROM verdict d JOIN version v ON v.id = d.version AND "_s + v.sql + u" WHERE "_s + d.sql
                                    + u" AND d.person = ? AND d.gate = ? AND d.withdrawn = 0 AND d.verdict IN (?, ?) AND v.model = ?"
                                      " AND (d.version <> ? OR d.revision < ?) ORDER BY d.event DESC LIMIT 1"_s,
                                v.values + d.values
                                    + QVariantList{person, gatehouse::nameOf(Gate::A), gatehouse::nameOf(VerdictKind::Approve),
                                                   gatehouse::nameOf(VerdictKind::ApproveWithFindings), version.model.value, version.id.value,
                                                   revision});
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? VersionName{version.modelName, query->value(0).toString(), query->value(1).toInt()}.text() : QString();
}

}

Result<Bases> basesFor(const Connection& connection, const Version& version, int revision, const QString& person, const Moment& moment,
                       std::stop_token stop)
{
    auto rows = versionsOf(connection, version.modelName, moment, stop);
    if (!rows)
        return std::unexpected(rows.error());
    std::erase_if(*rows, [&](const VersionRow& row) { return row.label == version.label; });
    Bases bases;
    VersionId newest;
    for (const VersionRow& row : *rows) {
        bases.others.push_back({{row.modelName, row.label, 0}, row.badge()});
        if (row.id.value < version.id.value && row.id.value > newest.value) { // ids are given in the order of registration
            newest = row.id;
            bases.previous = nameOf(row);
        }
    }
    bases.live = liveAmong(*rows);
    if (person.isEmpty())
        return bases;
    return approvedBy(connection, person, version, revision, moment.asOf).transform([&](const QString& approved) {
        bases.approved = approved;
        return std::move(bases);
    });
}

Result<QString> liveVersionOf(const Connection& connection, const QString& model, const Moment& moment, std::stop_token stop)
{
    return versionsOf(connection, model, moment, stop).transform(&liveAmong);
}

}
