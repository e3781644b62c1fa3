// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who delegated a role, or an admin, takes it back before its end.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct WithdrawDelegation {
    using Facts = RegistryFacts;
    DelegationId delegation;
    QString reason; // may be empty
};

[[nodiscard]] Obstacles obstacles(const WithdrawDelegation& command, const Person& actor, const RegistryFacts& facts);
[[nodiscard]] EventDraft eventOf(const WithdrawDelegation& command, const Person& actor, const RegistryFacts& facts);

}
