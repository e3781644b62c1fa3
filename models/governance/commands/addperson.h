// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An admin adds a person, or changes a display name and the linked operating-system user, or takes that link off.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct AddPerson {
    using Facts = RegistryFacts;
    QString name;
    QString display;
    std::optional<QString> osUser; // nothing leaves the link as it is, an empty one takes it off
};

[[nodiscard]] Obstacles obstacles(const AddPerson& command, const Person& actor, const RegistryFacts& facts);
[[nodiscard]] EventDraft eventOf(const AddPerson& command, const Person& actor, const RegistryFacts& facts);

}
