// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An admin grants a role to a person.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct GrantRole {
    using Facts = RegistryFacts;
    QString person;
    Role role = Role::TechnicalReviewer;
};

[[nodiscard]] Obstacles obstacles(const GrantRole& command, const Person& actor, const RegistryFacts& facts);
[[nodiscard]] EventDraft eventOf(const GrantRole& command, const Person& actor, const RegistryFacts& facts);

}
