// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/wayback.h"

#include "governance/deploymentrules.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

namespace {

bool couldComeBackHere(const Deployment& deployment, const UnusableBuilds& unusable)
{
    return deployment.state == DeploymentState::Superseded
        && std::ranges::none_of(unusable, [&](const auto& build) { return build.second.contains(deployment.versionName); });
}

}

bool mayRollBack(const RegistryFacts& registry, const Model& model, const Person& person)
{
    return registry.solo || model.owner == person.name || holds(registry, person, Role::Deployer);
}

bool shouldGoBack(const DeploymentFacts& facts)
{
    const Deployment* here = facts.current();
    if (here == nullptr || here->state != DeploymentState::Live)
        return false;
    return facts.version.usability() == Usability::Unusable || here->exceptionExpired(facts.registry().now)
        || std::ranges::any_of(here->targets, [&](const QString& target) {
               const TargetReport* report = facts.reportOf(target);
               return report != nullptr && report->build != here->binding.build && isStray(facts, *here, *report);
           });
}

std::optional<VersionName> wayBack(const DeploymentFacts& facts, const UnusableBuilds& unusable)
{
    const Deployment* live = facts.live();
    if (live == nullptr)
        return {};
    const Deployment* chosen = nullptr;
    for (const Deployment& each : facts.inSlot) {
        if (!couldComeBackHere(each, unusable))
            continue;
        if (each.versionName.section(u'@', 1) == live->rollback) {
            chosen = &each;
            break;
        }
        if (chosen == nullptr || each.changedAt > chosen->changedAt)
            chosen = &each;
    }
    if (chosen == nullptr)
        return {};
    const auto name = VersionName::parse(chosen->versionName);
    return name ? std::optional(*name) : std::nullopt;
}

std::optional<VersionName> offeredRollback(const DeploymentFacts& facts, const Person& person)
{
    if (!shouldGoBack(facts) || person.has(Role::Auditor) || !mayRollBack(facts.registry(), *facts.version.model, person))
        return {};
    return wayBack(facts, facts.version.unusableBuilds);
}

}
