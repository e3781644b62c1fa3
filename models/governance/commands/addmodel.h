// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A model is made: its question, its owner and how risky a wrong answer is.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct AddModel {
    using Facts = ModelFacts;
    Model model; // its id is given here
};

[[nodiscard]] Obstacles obstacles(const AddModel& command, const Person& actor, const ModelFacts& facts);
[[nodiscard]] EventDraft eventOf(const AddModel& command, const Person& actor, const ModelFacts& facts);

}
