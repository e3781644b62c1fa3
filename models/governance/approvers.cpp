// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/approvers.h"

#include "domain/listed.h"
#include "governance/gate.h"
#include "governance/obstacles.h"
#include "governance/routine.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Approvers inRegistry(Approvers asked, const RegistryFacts& registry)
{
    if (registry.solo)
        asked.people.clear();
    return asked;
}

Approvers approversAtA(const VersionFacts& facts)
{
    const GatePolicy& gate = facts.gate();
    return inRegistry(gate.routine && isRoutine(facts) ? *gate.routine : gate.approvers(), facts.registry);
}

GateStatus statusOf(const Approvers& asked, const std::vector<Verdict>& counting, const RegistryFacts& registry, Barred barred)
{
    GateStatus status;
    for (const Role role : asked.roles) {
        RoleStatus line;
        line.role = role;
        line.people = asked.peopleIn(role);
        for (const Verdict& verdict : counting) {
            if (verdict.role != role)
                continue;
            if (verdict.kind == VerdictKind::Abstain)
                line.abstained.push_back(verdict.person);
            else
                line.verdicts.push_back(verdict);
        }
        barred.counted = countedIn(counting, role, [](const Verdict&) { return true; });
        for (const Person& person : registry.people)
            if (freeMandate(registry, person, role, barred))
                line.candidates.push_back(person.name);
        status.roles.push_back(std::move(line));
    }
    for (const Verdict& verdict : counting)
        if (verdict.kind == VerdictKind::Reject)
            status.reject = verdict;
    return status;
}

std::vector<Staffing> staffingOf(const VersionFacts& facts)
{
    std::vector<Staffing> lines;
    const Approvers asked = approversAtA(facts);
    for (const Role role : asked.roles) {
        const auto abstains = [&](const QString& name) {
            return std::ranges::any_of(facts.verdicts, [&](const Verdict& each) {
                return each.kind == VerdictKind::Abstain && each.role == role && each.person == name && counts(each, facts);
            });
        };
        std::vector<QString> able = candidates(facts, role), holders = candidatesThemselves(facts, role);
        std::erase_if(able, abstains);
        std::erase_if(holders, abstains);
        Staffing line{role, asked.peopleIn(role), std::move(able), int(holders.size()), {}};
        const QString people = displayed(facts.registry, line.candidates);
        const int more = line.people - line.holders;
        line.sentence = line.people == 1 && more <= 0 ? Governance::tr("can be given by: %1").arg(people)
            : more <= 0
            ? Governance::tr("%n different people are asked; can be given by: %1", nullptr, line.people).arg(people)
            : Governance::tr("%n more needed", nullptr, more) + Governance::tr("; %1 asked, could be given by: %2").arg(line.people).arg(people);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::vector<QString>> placesOf(const Approvers& asked, const std::function<std::vector<QString>(Role)>& candidates)
{
    std::vector<std::vector<QString>> places;
    for (const Role role : asked.roles)
        places.insert(places.end(), std::size_t(asked.peopleIn(role)), candidates(role));
    return places;
}

QString wordsOf(Role role, int people)
{
    return people == 1 ? labelOf(role) : Governance::tr("%1 (%n people)", nullptr, people).arg(labelOf(role));
}

QString wordsOf(const Approvers& asked)
{
    QStringList words;
    for (const Role role : asked.roles)
        words << wordsOf(role, asked.peopleIn(role));
    return listed(words);
}

Awaited awaitedAt(const GateStatus& gate)
{
    if (gate.reject) // nobody else moves anything while it stands
        return {{labelOf(gate.reject->role)}, {gate.reject->person}};
    Awaited awaited;
    for (const RoleStatus& line : gate.roles) {
        if (line.approved())
            continue;
        awaited.roles << wordsOf(line.role, line.missing());
        for (const QString& name : line.candidates)
            if (std::ranges::find(awaited.people, name) == awaited.people.end())
                awaited.people.push_back(name);
    }
    return awaited;
}

}
