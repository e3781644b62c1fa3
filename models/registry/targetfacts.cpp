// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/targetfacts.h"

#include "registry/deploymentfacts.h"
#include "registry/findingfacts.h"
#include "registry/rows.h"
#include "registry/temporal.h"

#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::LiveHere;

namespace {

bool isOnTheWay(const Deployment& deployment)
{
    return !deployment.ended() && deployment.state != DeploymentState::Live && deployment.state != DeploymentState::Superseded;
}

// Of all models; each with the builds of its own that are on their way.
Result<std::vector<LiveHere>> liveAmong(const Connection& connection, const std::vector<Deployment>& deployments)
{
    std::vector<LiveHere> found;
    for (const Deployment& each : deployments) {
        if (each.state != DeploymentState::Live)
            continue;
        auto owner = connection.run(u"SELECT m.name, m.owner, v.revision FROM version v JOIN model m ON m.id = v.model AND m.to_seq IS NULL"
                                    " WHERE v.id = ? AND v.to_seq IS NULL"_s,
                                    {each.version.value});
        if (!owner)
            return std::unexpected(owner.error());
        if (owner->next())
            found.push_back({owner->value(0).toString(), owner->value(1).toString(), owner->value(2).toInt(), each, {}});
    }
    for (LiveHere& here : found)
        for (const Deployment& each : deployments)
            if (isOnTheWay(each) && each.versionName.startsWith(here.model + u'@'))
                here.expected.insert(each.binding.build);
    return found;
}

Result<std::vector<LiveHere>> liveIn(const Connection& connection, const QString& slot)
{
    return loadDeployments(connection, {{}, {}, {}, slot, {}}).and_then([&](const std::vector<Deployment>& deployments) {
        return liveAmong(connection, deployments);
    });
}

std::map<QString, QString> takenBesides(const QString& model, const std::vector<Deployment>& deployments)
{
    std::map<QString, QString> taken;
    for (const Deployment& each : deployments)
        if ((each.state == DeploymentState::Live || isOnTheWay(each)) && !each.versionName.startsWith(model + u'@'))
            for (const QString& target : each.targets)
                taken[target] = each.versionName;
    return taken;
}

}

Result<governance::UnusableBuilds> unusableBuilds(const Connection& connection, AsOf asOf)
{
    const Temporal u = validAt(asOf, u"u"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    const auto of = [&](const QString& digest, const QString& join) {
        return u"SELECT "_s + digest + u", m.name || '@' || v.label FROM usability u JOIN version v ON v.id = u.version AND "_s + v.sql
            + u" JOIN model m ON m.id = v.model AND "_s + m.sql + join + u" WHERE "_s + u.sql + u" AND u.state = 'unusable'"_s;
    };
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal r = validAt(asOf, u"r"_s);
    auto query = connection.run(of(u"v.digest"_s, {}) + u" UNION "_s + of(u"r.digest"_s, u" JOIN revision r ON r.version = v.id AND "_s + r.sql)
                                    + u" UNION "_s + of(u"d.build"_s, u" JOIN deployment d ON d.version = v.id AND "_s + d.sql),
                                v.values + m.values + u.values + v.values + m.values + r.values + u.values + v.values + m.values + d.values
                                    + u.values);
    if (!query)
        return std::unexpected(query.error());
    governance::UnusableBuilds builds;
    while (query->next())
        builds[digestOf(query->value(0))].insert(query->value(1).toString());
    return builds;
}

Result<governance::TargetFacts> loadTargetFacts(const Connection& connection, governance::RegistryFacts registry, const QString& slot,
                                                const QString& target)
{
    const auto known = loadSlotFacts(connection, std::move(registry), slot);
    if (!known)
        return std::unexpected(known.error());
    governance::TargetFacts facts;
    facts.registry = known->registry;
    facts.slot = slot;
    facts.slotExists = known->known;
    auto live = liveIn(connection, slot);
    if (!live)
        return std::unexpected(live.error());
    facts.live = std::move(*live);
    auto builds = unusableBuilds(connection);
    if (!builds)
        return std::unexpected(builds.error());
    facts.unusableBuilds = std::move(*builds);
    auto divergences = loadDivergences(connection, slot);
    if (!divergences)
        return std::unexpected(divergences.error());
    facts.divergences = std::move(*divergences);
    auto reports = loadTargetReports(connection, slot);
    if (!reports)
        return std::unexpected(reports.error());
    for (const TargetReport& report : *reports)
        if (report.target == target)
            facts.newest = report;
    const auto next = nextFinding(connection);
    if (!next)
        return std::unexpected(next.error());
    facts.nextFinding = *next;
    return facts;
}

Result<governance::DeploymentFacts> withTargets(const Connection& connection, governance::DeploymentFacts facts)
{
    if (!facts.version.version || !facts.slotExists)
        return facts;
    auto builds = unusableBuilds(connection);
    if (!builds)
        return std::unexpected(builds.error());
    facts.version.unusableBuilds = std::move(*builds);
    auto divergences = loadDivergences(connection, facts.slot);
    if (!divergences)
        return std::unexpected(divergences.error());
    facts.version.divergences = std::move(*divergences);
    const auto deployments = loadDeployments(connection, {{}, {}, {}, facts.slot, {}});
    if (!deployments)
        return std::unexpected(deployments.error());
    facts.taken = takenBesides(facts.version.model->name, *deployments);
    auto live = liveAmong(connection, *deployments);
    if (!live)
        return std::unexpected(live.error());
    if (const auto own = std::ranges::find(*live, facts.version.model->name, &LiveHere::model); own != live->end())
        facts.liveHere = std::move(*own);
    return facts;
}

Result<governance::VersionFacts> withRunning(const Connection& connection, governance::VersionFacts facts)
{
    if (!facts.version)
        return facts;
    auto builds = unusableBuilds(connection);
    if (!builds)
        return std::unexpected(builds.error());
    facts.unusableBuilds = std::move(*builds);
    const auto reports = loadTargetReports(connection, {});
    if (!reports)
        return std::unexpected(reports.error());
    const std::set<Sha256> own = facts.builds();
    QString slot;
    std::vector<LiveHere> live;
    for (const TargetReport& report : *reports) { // in the order of slots
        if (!own.contains(report.build))
            continue;
        if (report.slot != slot) {
            slot = report.slot;
            auto here = liveIn(connection, slot);
            if (!here)
                return std::unexpected(here.error());
            live = std::move(*here);
            auto divergences = loadDivergences(connection, slot);
            if (!divergences)
                return std::unexpected(divergences.error());
            std::ranges::move(*divergences, std::back_inserter(facts.divergences));
        }
        for (const LiveHere& each : live)
            if (each.deployment.targets.contains(report.target) || each.model == facts.version->modelName)
                facts.running.push_back({each, report});
    }
    return facts;
}

}
