// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/policycheck.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/mandate.h"
#include "governance/preflight.h"
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

std::vector<Names> choicesOf(const RegistryFacts& registry, const Approvers& asked)
{
    return placesOf(asked, [&](Role role) { return holding(registry, role); });
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
    const std::vector<Names> choices = choicesOf(registry, gate.approvers());
    return std::ranges::any_of(leastMissed(writers(registry), choices),
                               [&](const QString& author) { return differentPeopleFill(without(choices, {author})); });
}

// At high tier one who clears must not have signed gate A; where nobody could sign there, that alone is told.
bool canMeetB(const RegistryFacts& registry, const Policy& policy, Tier tier)
{
    const std::vector<Names> first = choicesOf(registry, policy.at(tier).approvers());
    const std::vector<Names> second = choicesOf(registry, policy.liveAt(tier).approvers());
    const bool freshEyes = tier == Tier::High && canMeetA(registry, policy.at(tier));
    const auto works = [&](const QString& author, const QString& deployer) {
        const std::vector<Names> clearing = without(second, {author, deployer});
        if (!differentPeopleFill(clearing))
            return false;
        // Everybody in a choice is in some full team, so one of them is enough whom gate A can do without.
        return !freshEyes || std::ranges::any_of(clearing, [&](const Names& names) {
            return std::ranges::any_of(names, [&](const QString& name) { return differentPeopleFill(without(first, {author, name})); });
        });
    };
    std::vector<Names> both = first;
    both.insert(both.end(), second.begin(), second.end());
    const Names deployers = leastMissed(holding(registry, Role::Deployer), second);
    return std::ranges::any_of(leastMissed(writers(registry), both), [&](const QString& author) {
        return std::ranges::any_of(deployers, [&](const QString& deployer) { return works(author, deployer); });
    });
}

QString holdersOf(const RegistryFacts& registry, const Approvers& asked)
{
    QStringList lines;
    for (const Role role : asked.roles)
        lines << Governance::tr("%1: %2").arg(wordsOf(role, asked.peopleIn(role)), displayed(registry, holding(registry, role)));
    return clauses(lines);
}

// Who is missing is said by role; where each role has enough holders, it is that one person counts once.
QString wayOut(const RegistryFacts& registry, const Approvers& asked)
{
    QStringList missing;
    for (const Role role : asked.roles)
        if (const int more = asked.peopleIn(role) - int(holding(registry, role).size()); more > 0)
            missing << Governance::tr("%1 to %n more people", nullptr, more).arg(labelOf(role));
    return missing.isEmpty() ? Governance::tr("An admin can grant one of these roles to somebody else, or the policy asks less.")
                             : Governance::tr("An admin can grant %1, or the policy asks less.").arg(listed(missing));
}

// A heartbeat comes from runs and metrics, of which no registry takes any yet (commands/addevidence.cpp).
bool cannotBeRecorded(EvidenceKind kind)
{
    return kind == EvidenceKind::Heartbeat;
}

QString placeOf(Gate gate, Tier tier)
{
    return Governance::tr("%1 at tier %2").arg(labelOf(gate), labelOf(tier));
}

bool asks(const Approvers& approvers, Role role)
{
    return std::ranges::find(approvers.roles, role) != approvers.roles.end();
}

void refuseIdleChecklists(Obstacles& obstacles, const QString& place, const Approvers& asked,
                          const std::map<Role, std::vector<ChecklistItem>>& checklists)
{
    for (const auto& [role, items] : checklists)
        if (!items.empty() && !asks(asked, role))
            refuse(obstacles, u"policy-contradicts-itself"_s,
                   Governance::tr("%1 has a checklist for %2 but does not ask that role; ask the role or leave out its checklist.")
                       .arg(place, labelOf(role)),
                   {}, Mend::InForm);
}

void refuseIdleNumbers(Obstacles& obstacles, const QString& place, const Approvers& asked)
{
    for (const auto& [role, people] : asked.people)
        if (!asks(asked, role))
            refuse(obstacles, u"number-of-unasked-role"_s,
                   Governance::tr("%1 asks %n people as %2 but does not ask that role; ask the role or leave out its number.", nullptr, people)
                       .arg(place, labelOf(role)),
                   {}, Mend::InForm);
}

// Fewer for a routine change is what the policy may ask, and only where something measures whether the change is a good one.
void refuseBadRoutine(Obstacles& obstacles, const QString& place, const GatePolicy& gate)
{
    const Approvers all = gate.approvers();
    refuseIdleNumbers(obstacles, Governance::tr("A routine change, %1,").arg(place), *gate.routine);
    for (const Role role : gate.routine->roles)
        if (!asks(all, role) || gate.routine->peopleIn(role) > all.peopleIn(role))
            refuse(obstacles, u"routine-asks-more"_s,
                   Governance::tr("%1 asks more of a routine change than of any other: %2; ask it of every change, or not of a routine one.")
                       .arg(place, wordsOf(role, gate.routine->peopleIn(role))),
                   {}, Mend::InForm);
    if (gate.thresholds.empty())
        refuse(obstacles, u"routine-without-threshold"_s,
               Governance::tr("%1 asks less of a routine change but has no threshold that tells a good one from a bad one; add one.").arg(place), {},
               Mend::InForm);
}

void refuseIdleWaivers(Obstacles& obstacles, const QString& place, const GatePolicy& gate)
{
    const auto asked = [&](const QString& need) {
        if (need.startsWith(u"field-"_s))
            return gate.fields.contains(need.mid(6));
        return !need.startsWith(u"threshold-"_s) || std::ranges::find(gate.thresholds, need.mid(10), &Threshold::metric) != gate.thresholds.end();
    };
    for (const QString& need : gate.waivable)
        if (!asked(need))
            refuse(obstacles, u"waives-what-is-not-asked"_s,
                   Governance::tr("%1 lets “%2” be waived but does not ask it; ask it or leave out the waiver.").arg(place, labelOfNeed(need)), {},
                   Mend::InForm);
}

void refuseUnknownFields(Obstacles& obstacles, const QString& place, const GatePolicy& gate, const RegistryFacts& registry)
{
    for (const QString& name : gate.fields)
        if (registry.field(name) == nullptr)
            refuse(obstacles, u"unknown-field"_s,
                   Governance::tr("%1 asks for the custom field “%2”, which this registry does not have; an admin adds it first.").arg(place, name),
                   {}, Mend::InForm);
}

}

std::vector<QString> holding(const RegistryFacts& registry, Role role)
{
    Names names;
    for (const Person& person : registry.people)
        if (holdsThemselves(registry, person, role)) // a policy outlasts every delegation
            names.push_back(person.name);
    return names;
}

void refuseContradictions(Obstacles& obstacles, const Policy& policy, const RegistryFacts& registry)
{
    for (const auto& [tier, gate] : policy.gateA) {
        const QString place = placeOf(Gate::A, tier);
        refuseIdleChecklists(obstacles, place, gate.approvers(), gate.checklists);
        refuseIdleNumbers(obstacles, place, gate.approvers());
        if (gate.routine)
            refuseBadRoutine(obstacles, place, gate);
        refuseIdleWaivers(obstacles, place, gate);
        refuseUnknownFields(obstacles, place, gate, registry);
    }
    for (const auto& [tier, gate] : policy.gateB) {
        refuseIdleChecklists(obstacles, placeOf(Gate::B, tier), gate.approvers(), gate.checklists);
        refuseIdleNumbers(obstacles, placeOf(Gate::B, tier), gate.approvers());
    }
}

std::vector<UnmetGate> gatesNobodyCanMeet(const Policy& policy, const RegistryFacts& registry)
{
    std::vector<UnmetGate> unmet;
    if (registry.solo && !registry.people.empty())
        return unmet;
    for (const Tier tier : allOf<Tier>())
        if (!canMeetA(registry, policy.at(tier)))
            unmet.push_back({Gate::A, tier,
                             Governance::tr("Nobody could pass %1 at tier %2: it takes different people who are not the author. %3. %4")
                                 .arg(labelOf(Gate::A), labelOf(tier), holdersOf(registry, policy.at(tier).approvers()),
                                      wayOut(registry, policy.at(tier).approvers()))});
    for (const Tier tier : allOf<Tier>()) {
        Approvers roles = policy.liveAt(tier).approvers();
        roles.roles.push_back(Role::Deployer);
        if (!canMeetB(registry, policy, tier))
            unmet.push_back(
                {Gate::B, tier,
                 Governance::tr("Nobody could pass %1 at tier %2: it takes different people who are neither the author nor the deployer. %3. %4")
                     .arg(labelOf(Gate::B), labelOf(tier), holdersOf(registry, roles), wayOut(registry, roles))});
        for (const EvidenceKind kind : policy.liveAt(tier).evidence)
            if (cannotBeRecorded(kind))
                unmet.push_back({Gate::B, tier,
                                 Governance::tr("Nobody could pass %1 at tier %2: it asks for the evidence “%3”, which cannot be recorded yet. Leave "
                                                "it out until this registry takes it.")
                                     .arg(labelOf(Gate::B), labelOf(tier), labelOf(kind))});
    }
    return unmet;
}

}
