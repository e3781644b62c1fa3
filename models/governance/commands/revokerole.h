// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An admin takes a role back; the last admin stays.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct RevokeRole {
    using Facts = RegistryFacts;
    QString person;
    Role role = Role::TechnicalReviewer;
};

[[nodiscard]] Obstacles obstacles(const RevokeRole& command, const Person& actor, const RegistryFacts& facts);
[[nodiscard]] EventDraft eventOf(const RevokeRole& command, const Person& actor, const RegistryFacts& facts);

}
