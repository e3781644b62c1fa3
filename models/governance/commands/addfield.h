// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An admin adds a custom field that models of this registry may have; it keeps its kind, so that values stay comparable.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct AddField {
    using Facts = RegistryFacts;
    CustomField field;
};

[[nodiscard]] Obstacles obstacles(const AddField& command, const Person& actor, const RegistryFacts& facts);
[[nodiscard]] EventDraft eventOf(const AddField& command, const Person& actor, const RegistryFacts& facts);

}
