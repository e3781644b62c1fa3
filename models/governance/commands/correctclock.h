// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two persons take the clock of an event, which was far ahead, out of what counts as now: one proposes, an admin confirms. The event and all that was
// decided under its clock stay as they are.

#include "governance/clockfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct CorrectClock {
    using Facts = ClockFacts;
    EventSeq event;
    QString reason; // the second person may leave it out
};

[[nodiscard]] Obstacles obstacles(const CorrectClock& command, const Person& actor, const ClockFacts& facts);
[[nodiscard]] EventDraft eventOf(const CorrectClock& command, const Person& actor, const ClockFacts& facts);

}
