// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where gate A of a version stands: which role has spoken on the current revision, and what is still waited for.

#include "governance/mandate.h"

#include <algorithm>

namespace gatehouse::governance {

struct RoleStatus {
    Role role = Role::TechnicalReviewer;
    int people = 1;                    // how many different ones must approve
    std::vector<Verdict> verdicts;     // those that count, oldest first: current revision, not withdrawn, no abstention
    std::vector<QString> abstained;    // people who left the role to somebody else
    std::vector<QString> candidates;   // who could still give it: the role, not the author, not yet counted in this gate

    [[nodiscard]] int approvals() const;
    [[nodiscard]] int missing() const { return std::max(0, people - approvals()); } // how many more must approve
    [[nodiscard]] bool approved() const { return missing() == 0; }
    [[nodiscard]] int rejections() const { return int(verdicts.size()) - approvals(); }
    // A place for each person asked, and for each who spoke beyond that; those who have not spoken are empty and last.
    [[nodiscard]] std::vector<std::optional<Verdict>> places() const;
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
// The same for the renewal of an approval, which asks every role and every person that the newest policy asks, also of what was a routine change.
[[nodiscard]] GateStatus renewalStatus(const VersionFacts& facts);
// Whether an approval in this role would be the last one that the gate waits for.
[[nodiscard]] bool lastToApprove(const GateStatus& gate, Role role);
// The role's line; nullptr where the gate asks no such role.
[[nodiscard]] const RoleStatus* lineOf(const GateStatus& gate, Role role);
// Who has spoken among the verdicts that count, for themselves or through a delegate; of abstentions only those in the role.
[[nodiscard]] std::set<QString> countedIn(const std::vector<Verdict>& verdicts, Role role, const std::function<bool(const Verdict&)>& counts);
[[nodiscard]] std::set<QString> countedAtA(const VersionFacts& facts, Role role);
// The date after which the approval no longer counts for a start or a go-live; invalid when there is none.
[[nodiscard]] QDateTime approvalAges(const VersionFacts& facts);

}
