// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A deployer or an admin makes a slot: a place where models run.

#include "governance/event.h"
#include "governance/obstacles.h"
#include "governance/slotfacts.h"

namespace gatehouse::governance {

struct AddSlot {
    using Facts = SlotFacts;
    QString name;
    QString purpose; // environment and purpose, for people
};

[[nodiscard]] Obstacles obstacles(const AddSlot& command, const Person& actor, const SlotFacts& facts);
[[nodiscard]] EventDraft eventOf(const AddSlot& command, const Person& actor, const SlotFacts& facts);

}
