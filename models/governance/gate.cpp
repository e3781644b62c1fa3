// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/gate.h"

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

bool GateStatus::complete() const
{
    return !reject && std::ranges::all_of(roles, [](const RoleStatus& role) { return role.verdict && role.verdict->approves(); });
}

GateStatus gateStatus(const VersionFacts& facts)
{
    GateStatus status;
    std::set<QString> counted;
    for (const Verdict& verdict : facts.verdicts)
        if (counts(verdict, facts) && verdict.kind != VerdictKind::Abstain)
            counted.insert(verdict.person);
    for (const Role role : facts.gate().roles) {
        RoleStatus line{role, {}, {}, {}};
        for (const Verdict& verdict : facts.verdicts) {
            if (!counts(verdict, facts) || verdict.role != role)
                continue;
            if (verdict.kind == VerdictKind::Abstain)
                line.abstained.push_back(verdict.person);
            else
                line.verdict = verdict;
        }
        for (const QString& name : candidates(facts, role))
            if (facts.registry.solo || (!counted.contains(name) && std::ranges::find(line.abstained, name) == line.abstained.end()))
                line.candidates.push_back(name);
        status.roles.push_back(std::move(line));
    }
    for (const Verdict& verdict : facts.verdicts)
        if (counts(verdict, facts) && verdict.kind == VerdictKind::Reject)
            status.reject = verdict;
    return status;
}

QDateTime approvalAges(const VersionFacts& facts)
{
    return facts.version->approvedAt.isValid() ? facts.version->approvedAt.addDays(facts.gate().approvalDays) : QDateTime();
}

}
