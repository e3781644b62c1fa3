// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person may decide about a version now, and for everything that is not open to them, why not.

#include "governance/facts.h"

namespace gatehouse::items {

enum class DecisionKind {
    Submit,
    Withdraw,
    Reopen,
    Approve,
    RequestChanges,
    Reject,
    Abstain,
    WithdrawVerdict,
    Renew,
    Hold,
    Lift,
    MarkUnusable,
    Reinstate,
    Deprecate,
    Undeprecate
};

struct Decision {
    DecisionKind kind = DecisionKind::Approve;
    std::optional<Role> role;
    Obstacles obstacles; // what no form can mend; empty when it is open
    [[nodiscard]] bool isOpen() const { return obstacles.empty(); }
    // Why it is not open, in a sentence; empty when it is.
    [[nodiscard]] QString reason() const { return obstacles.empty() ? QString() : obstacles.front().sentence; }
};

// "Approve as technical reviewer…": the name of the action; ends in "…" since every decision asks for more.
[[nodiscard]] QString actionText(const Decision& decision);

// All decisions that make sense in the version's state, in the order of a decision bar; verdicts once for each role that the
// person holds and the policy asks (once with the policy's first role when they hold none, to say why not).
[[nodiscard]] std::vector<Decision> decisionsOf(const governance::VersionFacts& facts, const Person& person);

// The one that `kind` (and role) names, judged now.
[[nodiscard]] Decision decisionOf(DecisionKind kind, std::optional<Role> role, const governance::VersionFacts& facts, const Person& person);

}
