// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/gate.h"

#include "governance/mandate.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

bool counts(const Verdict& verdict, const VersionFacts& facts)
{
    return verdict.gate == Gate::A && !verdict.withdrawn && !verdict.renewal && verdict.revision == facts.version->revision
        && verdict.digest == facts.version->digest;
}

bool countsForRenewal(const Verdict& verdict, const VersionFacts& facts)
{
    // By number: two events of one millisecond have one time. An approval that was recorded before events kept its number has only that.
    const bool isLater = facts.version->approvedBy.value > 0 ? verdict.event > facts.version->approvedBy : verdict.at > facts.version->approvedAt;
    return verdict.renewal && !verdict.withdrawn && verdict.digest == facts.version->digest && isLater
        && verdict.policy == facts.registry.newestPolicy.number;
}

std::set<QString> countedIn(const std::vector<Verdict>& verdicts, Role role, const std::function<bool(const Verdict&)>& counts)
{
    std::set<QString> names;
    for (const Verdict& verdict : verdicts) {
        // Who abstains leaves one role to others, and their delegate is no other.
        if (!counts(verdict) || (verdict.kind == VerdictKind::Abstain && verdict.role != role))
            continue;
        names.insert(verdict.person);
        if (!verdict.forPerson.isEmpty() && verdict.kind != VerdictKind::Abstain)
            names.insert(verdict.forPerson);
    }
    return names;
}

std::set<QString> countedAtA(const VersionFacts& facts, Role role)
{
    return countedIn(facts.verdicts, role, [&](const Verdict& each) { return counts(each, facts); });
}

GateStatus gateStatusOf(const std::vector<Role>& roles, const RegistryFacts& registry, const std::vector<Verdict>& verdicts, Barred barred,
                        const std::function<bool(const Verdict&)>& counts)
{
    GateStatus status;
    for (const Role role : roles) {
        RoleStatus line{role, {}, {}, {}};
        for (const Verdict& verdict : verdicts) {
            if (!counts(verdict) || verdict.role != role)
                continue;
            if (verdict.kind == VerdictKind::Abstain)
                line.abstained.push_back(verdict.person);
            else
                line.verdict = verdict;
        }
        barred.counted = countedIn(verdicts, role, counts);
        for (const Person& person : registry.people)
            if (freeMandate(registry, person, role, barred))
                line.candidates.push_back(person.name);
        status.roles.push_back(std::move(line));
    }
    for (const Verdict& verdict : verdicts)
        if (counts(verdict) && verdict.kind == VerdictKind::Reject)
            status.reject = verdict;
    return status;
}

bool GateStatus::complete() const
{
    return !reject && std::ranges::all_of(roles, [](const RoleStatus& role) { return role.verdict && role.verdict->approves(); });
}

GateStatus gateStatus(const VersionFacts& facts)
{
    return gateStatusOf(facts.gate().roles, facts.registry, facts.verdicts, {&facts, {}, {}},
                        [&](const Verdict& each) { return counts(each, facts); });
}

QDateTime approvalAges(const VersionFacts& facts)
{
    return facts.version->approvedAt.isValid() ? facts.version->approvedAt.addDays(facts.gate().approvalDays) : QDateTime();
}

}
