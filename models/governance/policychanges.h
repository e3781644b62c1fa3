// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one policy asks otherwise than another, in words: read before a policy is published, and beside one that was.

#include "domain/policy.h"

#include <QStringList>

namespace gatehouse::governance {

// Whether a rule asks more than it did, less, or something that is neither.
enum class Bearing { Stricter, Looser, Other };

struct RuleChange {
    QString sentence;
    Bearing bearing = Bearing::Other;
};

// The changes of one gate at one tier; there is at least one.
struct PolicyChange {
    Gate gate = Gate::A;
    Tier tier = Tier::Low;
    std::vector<RuleChange> rules;
};

// Gate A before gate B, from the lowest tier on. Empty exactly when both ask the same; names and numbers are not compared.
[[nodiscard]] std::vector<PolicyChange> policyChanges(const Policy& old, const Policy& now);

// “stricter”; nothing where it is neither.
[[nodiscard]] QString labelOf(Bearing bearing);
// “4 changes: 2 stricter, 1 looser”.
[[nodiscard]] QString countOf(const std::vector<PolicyChange>& changes);

}
