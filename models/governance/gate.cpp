// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/gate.h"

#include "governance/approvers.h"
#include "governance/mandate.h"
#include "governance/separation.h"

#include <algorithm>
#include <functional>

namespace gatehouse::governance {
namespace {

GateStatus statusUnder(const Approvers& asked, const VersionFacts& facts, const std::function<bool(const Verdict&)>& counting)
{
    std::vector<Verdict> verdicts;
    std::ranges::copy_if(facts.verdicts, std::back_inserter(verdicts), counting);
    return statusOf(asked, verdicts, facts.registry, {&facts, {}, {}});
}

}

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

int RoleStatus::approvals() const
{
    return int(std::ranges::count_if(verdicts, &Verdict::approves));
}

std::vector<std::optional<Verdict>> RoleStatus::places() const
{
    std::vector<std::optional<Verdict>> all(verdicts.begin(), verdicts.end());
    all.resize(std::max(all.size(), std::size_t(people)));
    return all;
}

bool GateStatus::complete() const
{
    return !reject && std::ranges::all_of(roles, &RoleStatus::approved);
}

GateStatus gateStatus(const VersionFacts& facts)
{
    return statusUnder(approversAtA(facts), facts, [&](const Verdict& verdict) { return counts(verdict, facts); });
}

GateStatus renewalStatus(const VersionFacts& facts)
{
    return statusUnder(inRegistry(facts.registry.newestPolicy.at(facts.model->tier).approvers(), facts.registry), facts,
                       [&](const Verdict& verdict) { return countsForRenewal(verdict, facts); });
}

bool lastToApprove(const GateStatus& gate, Role role)
{
    return std::ranges::all_of(gate.roles, [&](const RoleStatus& line) { return line.missing() <= (line.role == role ? 1 : 0); });
}

const RoleStatus* lineOf(const GateStatus& gate, Role role)
{
    const auto line = std::ranges::find(gate.roles, role, &RoleStatus::role);
    return line == gate.roles.end() ? nullptr : &*line;
}

QDateTime approvalAges(const VersionFacts& facts)
{
    return facts.version->approvedAt.isValid() ? facts.version->approvedAt.addDays(facts.gate().approvalDays) : QDateTime();
}

}
