// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one policy asks otherwise than another, in words: read before a policy is published, and beside one that was.

#include "domain/policy.h"

#include <QStringList>

namespace gatehouse::governance {

// The changes of one gate at one tier; there is at least one.
struct PolicyChange {
    Gate gate = Gate::A;
    Tier tier = Tier::Low;
    QStringList sentences;
};

// Gate A before gate B, from the lowest tier on. Empty exactly when both ask the same; names and numbers are not compared.
[[nodiscard]] std::vector<PolicyChange> policyChanges(const Policy& old, const Policy& now);

}
