// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where gate A of a version stands: which role has spoken on the current revision, and what is still waited for.

#include "governance/mandate.h"

namespace gatehouse::governance {

struct RoleStatus {
    Role role = Role::TechnicalReviewer;
    std::optional<Verdict> verdict;    // the newest that counts: current revision, not withdrawn, no abstention
    std::vector<QString> abstained;    // people who left the role to somebody else
    std::vector<QString> candidates;   // who could still give it: the role, not the author, not yet counted in this gate
};

struct GateStatus {
    std::vector<RoleStatus> roles;     // in the policy's order
    std::optional<Verdict> reject;     // one that stands and blocks
    [[nodiscard]] bool complete() const; // every role approves and nobody rejects
};

// Whether a verdict counts now: current revision, not withdrawn.
[[nodiscard]] bool counts(const Verdict& verdict, const VersionFacts& facts);
// Renewal verdicts count from the newest date of approval on, and under the newest policy only (V7).
[[nodiscard]] bool countsForRenewal(const Verdict& verdict, const VersionFacts& facts);
[[nodiscard]] GateStatus gateStatus(const VersionFacts& facts);
// Who has spoken among the verdicts that count, for themselves or through a delegate; of abstentions only those in the role.
[[nodiscard]] std::set<QString> countedIn(const std::vector<Verdict>& verdicts, Role role, const std::function<bool(const Verdict&)>& counts);
[[nodiscard]] std::set<QString> countedAtA(const VersionFacts& facts, Role role);
// Where a gate stands that asks the roles: what both gates share. `barred` are those who never decide there.
[[nodiscard]] GateStatus gateStatusOf(const std::vector<Role>& roles, const RegistryFacts& registry, const std::vector<Verdict>& verdicts,
                                      Barred barred, const std::function<bool(const Verdict&)>& counts);
// The date after which the approval no longer counts for a start or a go-live; invalid when there is none.
[[nodiscard]] QDateTime approvalAges(const VersionFacts& facts);

}
