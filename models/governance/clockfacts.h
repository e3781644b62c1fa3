// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is asked before the clock of an event stops counting as now.

#include "governance/facts.h"

namespace gatehouse::governance {

// Who says that an event's clock was wrong, until a second person confirms.
struct ClockProposal {
    QString by;
    QDateTime at;
    QString reason;
};

struct ClockFacts {
    RegistryFacts registry;
    QDateTime clock;        // of the computer on which the command is given, whatever the trail has seen
    EventSeq event;
    bool exists = false;
    QDateTime at;           // the event's own
    bool corrected = false; // it no longer counts
    std::optional<ClockProposal> proposal;
};

}
