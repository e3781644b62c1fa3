// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A deployer, an owner of a model or an admin makes a slot: a place where models run.

#include "governance/slotfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct AddSlot {
    using Facts = SlotFacts;
    QString name;
    QString purpose; // environment and purpose, for people
};

[[nodiscard]] Obstacles obstacles(const AddSlot& command, const Person& actor, const SlotFacts& facts);
[[nodiscard]] EventDraft eventOf(const AddSlot& command, const Person& actor, const SlotFacts& facts);

}
