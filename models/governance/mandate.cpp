// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/mandate.h"

#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

bool holdsThemselves(const RegistryFacts& registry, const Person& person, Role role)
{
    return registry.solo || (person.has(role) && !person.has(Role::Auditor));
}

std::vector<Mandate> mandates(const RegistryFacts& registry, const Person& person, Role role)
{
    if (holdsThemselves(registry, person, role))
        return {{person.name, {}}};
    std::vector<Mandate> found;
    if (person.has(Role::Auditor))
        return found;
    for (const Delegation& each : registry.delegations) {
        if (each.delegate != person.name || each.role != role || !each.holdsAt(registry.now))
            continue;
        // Who lost the role has nothing left to delegate.
        const Person* giver = registry.find(each.giver);
        if (giver != nullptr && holdsThemselves(registry, *giver, role))
            found.push_back({person.name, each.giver});
    }
    return found;
}

std::optional<Mandate> freeMandate(const RegistryFacts& registry, const Person& person, Role role, const std::function<bool(const QString&)>& bars)
{
    for (const Mandate& each : mandates(registry, person, role))
        if (registry.solo || (!bars(each.person) && (each.giver.isEmpty() || !bars(each.giver))))
            return each;
    return std::nullopt;
}

bool Barred::operator()(const QString& name) const
{
    return counted.contains(name) || deployers.contains(name) || (version != nullptr && version->isAuthor(name));
}

void refuseBoundDelegate(Obstacles& obstacles, const RegistryFacts& registry, const Person& actor, Role role, const Barred& barred)
{
    const std::vector<Mandate> all = mandates(registry, actor, role);
    if (all.empty() || std::ranges::any_of(all, [&](const Mandate& each) { return each.giver.isEmpty() || !barred(each.giver); }))
        return;
    const QString& giver = all.front().giver;
    const QString who = displayed(registry, actor.name);
    const QString forWhom = displayed(registry, giver);
    if (barred.version != nullptr && barred.version->isAuthor(giver))
        refuse(obstacles, u"giver-wrote"_s,
               Governance::tr("%1 acts for %2, who wrote this version; a delegate decides nothing that %2 may not. Ask somebody else with the role.")
                   .arg(who, forWhom));
    if (barred.deployers.contains(giver))
        refuse(
            obstacles, u"giver-deploys"_s,
            Governance::tr("%1 acts for %2, who deploys this version; a delegate decides nothing that %2 may not. Ask somebody else with the role.")
                .arg(who, forWhom));
    if (barred.counted.contains(giver))
        refuse(obstacles, u"giver-counted"_s,
               Governance::tr(
                   "%1 acts for %2, who already counts at this gate; a person and their delegate count once. Ask somebody else with the role.")
                   .arg(who, forWhom),
               giver);
}

QString capacityOf(const RegistryFacts& registry, Role role, const std::optional<Mandate>& mandate)
{
    return !mandate || mandate->giver.isEmpty() ? labelOf(role) : Governance::tr("%1 for %2").arg(labelOf(role), displayed(registry, mandate->giver));
}

void nameGiver(EventDraft& event, const std::optional<Mandate>& mandate)
{
    if (mandate && !mandate->giver.isEmpty())
        event.subject.insert(u"for"_s, mandate->giver);
}

}
