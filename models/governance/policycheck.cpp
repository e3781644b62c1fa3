// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/policycheck.h"

#include "governance/mandate.h"
#include "governance/separation.h"
#include "governance/staffing.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

using Names = std::vector<QString>;

bool isIn(const Names& names, const QString& name)
{
    return std::ranges::find(names, name) != names.end();
}

Names holding(const RegistryFacts& registry, Role role)
{
    Names names;
    for (const Person& person : registry.people)
        if (holdsThemselves(registry, person, role)) // a policy outlasts every delegation
            names.push_back(person.name);
    return names;
}

// Of those who could do it, one whom no gate would miss, where there is one: nothing else has to be tried then.
Names leastMissed(const Names& names, const std::vector<Names>& choices)
{
    for (const QString& name : names)
        if (std::ranges::none_of(choices, [&](const Names& choice) { return isIn(choice, name); }))
            return {name};
    return names;
}

std::vector<Names> without(std::vector<Names> choices, const Names& left)
{
    for (Names& choice : choices)
        std::erase_if(choice, [&](const QString& name) { return isIn(left, name); });
    return choices;
}

std::vector<Names> choicesOf(const RegistryFacts& registry, const std::vector<Role>& roles)
{
    std::vector<Names> choices;
    for (const Role role : roles)
        choices.push_back(holding(registry, role));
    return choices;
}

bool anybody(const Names&)
{
    return true;
}

// Everybody who may write: an auditor changes nothing.
Names writers(const RegistryFacts& registry)
{
    Names names;
    for (const Person& person : registry.people)
        if (!person.has(Role::Auditor))
            names.push_back(person.name);
    return names;
}

bool canMeetA(const RegistryFacts& registry, const GatePolicy& gate)
{
    const std::vector<Names> choices = choicesOf(registry, gate.roles);
    return std::ranges::any_of(leastMissed(writers(registry), choices),
                               [&](const QString& author) { return differentPeopleFill(without(choices, {author}), anybody); });
}

// At high tier one who clears must not have signed gate A; where nobody could sign there, that alone is told.
bool canMeetB(const RegistryFacts& registry, const Policy& policy, Tier tier)
{
    const std::vector<Names> first = choicesOf(registry, policy.at(tier).roles);
    const std::vector<Names> second = choicesOf(registry, policy.liveAt(tier).roles);
    const bool freshEyes = tier == Tier::High && canMeetA(registry, policy.at(tier));
    const auto works = [&](const QString& author, const QString& deployer) {
        return differentPeopleFill(without(second, {author, deployer}), [&](const Names& clearing) {
            return !freshEyes || differentPeopleFill(without(first, {author}), [&](const Names& signers) {
                return std::ranges::any_of(clearing, [&](const QString& name) { return !isIn(signers, name); });
            });
        });
    };
    std::vector<Names> both = first;
    both.insert(both.end(), second.begin(), second.end());
    const Names deployers = leastMissed(holding(registry, Role::Deployer), second);
    return std::ranges::any_of(leastMissed(writers(registry), both), [&](const QString& author) {
        return std::ranges::any_of(deployers, [&](const QString& deployer) { return works(author, deployer); });
    });
}

QString holdersOf(const RegistryFacts& registry, const std::vector<Role>& roles)
{
    QStringList lines;
    for (const Role role : roles)
        lines << Governance::tr("%1: %2").arg(labelOf(role), displayed(registry, holding(registry, role)));
    return lines.join(u"; "_s);
}

void refuseIdleChecklists(Obstacles& obstacles, Gate gate, Tier tier, const std::vector<Role>& roles,
                          const std::map<Role, std::vector<ChecklistItem>>& checklists)
{
    for (const auto& [role, items] : checklists)
        if (!items.empty() && std::ranges::find(roles, role) == roles.end())
            refuse(obstacles, u"policy-contradicts-itself"_s,
                   Governance::tr("%1 at tier %2 has a checklist for %3 but does not ask that role; ask the role or leave out its checklist.")
                       .arg(labelOf(gate), labelOf(tier), labelOf(role)),
                   {}, Mend::InForm);
}

}

void refuseContradictions(Obstacles& obstacles, const Policy& policy)
{
    for (const auto& [tier, gate] : policy.gateA)
        refuseIdleChecklists(obstacles, Gate::A, tier, gate.roles, gate.checklists);
    for (const auto& [tier, gate] : policy.gateB)
        refuseIdleChecklists(obstacles, Gate::B, tier, gate.roles, gate.checklists);
}

std::vector<UnmetGate> gatesNobodyCanMeet(const Policy& policy, const RegistryFacts& registry)
{
    std::vector<UnmetGate> unmet;
    if (registry.solo && !registry.people.empty())
        return unmet;
    for (const Tier tier : allOf<Tier>())
        if (!canMeetA(registry, policy.at(tier)))
            unmet.push_back({Gate::A, tier,
                             Governance::tr("Nobody could pass %1 at tier %2: it takes different people who are not the author. %3.")
                                 .arg(labelOf(Gate::A), labelOf(tier), holdersOf(registry, policy.at(tier).roles))});
    for (const Tier tier : allOf<Tier>()) {
        std::vector<Role> roles = policy.liveAt(tier).roles;
        roles.push_back(Role::Deployer);
        if (!canMeetB(registry, policy, tier))
            unmet.push_back(
                {Gate::B, tier,
                 Governance::tr("Nobody could pass %1 at tier %2: it takes different people who are neither the author nor the deployer. %3.")
                     .arg(labelOf(Gate::B), labelOf(tier), holdersOf(registry, roles))});
    }
    return unmet;
}

}
