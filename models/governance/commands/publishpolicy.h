// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An admin publishes a policy; it gets the next number and never changes again.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct PublishPolicy {
    using Facts = RegistryFacts;
    Policy policy; // its number is given here
};

[[nodiscard]] Obstacles obstacles(const PublishPolicy& command, const Person& actor, const RegistryFacts& facts);
[[nodiscard]] EventDraft eventOf(const PublishPolicy& command, const Person& actor, const RegistryFacts& facts);

}
