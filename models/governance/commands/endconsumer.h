// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A consumer no longer uses a model: who speaks for it says so, or the owner with a reason. What it was stays in the trail.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct EndConsumer {
    using Facts = ModelFacts;
    QString model;
    QString name;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const EndConsumer& command, const Person& actor, const ModelFacts& facts);
[[nodiscard]] EventDraft eventOf(const EndConsumer& command, const Person& actor, const ModelFacts& facts);

}
