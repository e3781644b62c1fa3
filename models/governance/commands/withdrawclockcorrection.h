// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whoever said that the clock of an event was wrong, or an admin, takes that back before a second person confirms it: its time counts as before.

#include "governance/clockfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct WithdrawClockCorrection {
    using Facts = ClockFacts;
    EventSeq event;
    QString reason;
};

// Whether the person could take the proposal back at all.
[[nodiscard]] bool mayWithdrawClockCorrection(const ClockFacts& facts, const Person& actor);
[[nodiscard]] Obstacles obstacles(const WithdrawClockCorrection& command, const Person& actor, const ClockFacts& facts);
[[nodiscard]] EventDraft eventOf(const WithdrawClockCorrection& command, const Person& actor, const ClockFacts& facts);

}
