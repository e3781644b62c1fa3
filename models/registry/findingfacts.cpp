// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/findingfacts.h"

#include "registry/rows.h"
#include "registry/temporal.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Finding>> findingsWhere(const Connection& connection, const QString& condition, const QVariantList& values, AsOf asOf)
{
    const Temporal f = validAt(asOf, u"f"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    auto query = connection.run(u"SELECT f.id, f.version, m.name || '@' || v.label, f.revision, f.severity, f.owner, f.due, "_s + textOf(u"f.text"_s)
                                    + u", f.raised_as, f.raised_by, f.state, "_s + textOf(u"f.evidence"_s)
                                    + u", f.slot, f.target FROM finding f JOIN version v ON v.id = f.version AND "_s + v.sql
                                    + u" JOIN model m ON m.id = v.model AND "_s + m.sql + u" WHERE "_s + f.sql + condition + u" ORDER BY f.id"_s,
                                v.values + m.values + f.values + values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Finding> findings;
    while (query->next())
        findings.push_back({{query->value(0).toLongLong()},
                            {query->value(1).toLongLong()},
                            query->value(2).toString(),
                            query->value(3).toInt(),
                            valueOf(query->value(4), Severity::Blocking),
                            query->value(5).toString(),
                            QDate::fromString(query->value(6).toString(), Qt::ISODate),
                            query->value(7).toString(),
                            valueOf(query->value(8), Role::TechnicalReviewer),
                            query->value(9).toString(),
                            valueOf(query->value(10), FindingState::Open),
                            query->value(11).toString(),
                            query->value(12).toString(),
                            query->value(13).toString()});
    return findings;
}

}

Result<std::vector<Finding>> loadFindings(const Connection& connection, std::optional<VersionId> version, AsOf asOf)
{
    return version ? findingsWhere(connection, u" AND f.version = ?"_s, {version->value}, asOf) : findingsWhere(connection, {}, {}, asOf);
}

Result<std::vector<Finding>> loadDivergences(const Connection& connection, const QString& slot)
{
    return findingsWhere(connection, u" AND f.slot = ? AND f.target <> '' AND f.state <> 'closed'"_s, {slot}, {});
}

Result<qint64> nextFinding(const Connection& connection)
{
    auto next = connection.run(u"SELECT coalesce(max(id), 0) + 1 FROM finding"_s);
    if (!next)
        return std::unexpected(next.error());
    return next->next() ? next->value(0).toLongLong() : 1;
}

Result<governance::FindingFacts> loadFindingFacts(const Connection& connection, governance::RegistryFacts registry, FindingId id, AsOf asOf)
{
    governance::FindingFacts facts{std::move(registry), {}, {}};
    auto findings = findingsWhere(connection, u" AND f.id = ?"_s, {id.value}, asOf);
    if (!findings)
        return std::unexpected(findings.error());
    if (findings->empty())
        return facts;
    facts.finding = std::move(findings->front());
    const Temporal v = validAt(asOf, u"v"_s);
    auto author = connection.run(u"SELECT author FROM version v WHERE id = ? AND "_s + v.sql, QVariantList{facts.finding->version.value} + v.values);
    if (!author)
        return std::unexpected(author.error());
    if (author->next())
        facts.author = author->value(0).toString();
    return facts;
}

}
