// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the registry knows of a slot when a command is about the slot itself, not about one version in it.

#include "governance/facts.h"

namespace gatehouse::governance {

struct SlotFacts {
    RegistryFacts registry;
    bool known = false; // a slot of this name exists
};

// What a report of a target is compared with.
struct TargetFacts {
    RegistryFacts registry;
    QString slot;
    bool slotExists = false;
    std::vector<LiveHere> live;         // of all models
    UnusableBuilds unusableBuilds;
    std::vector<Finding> divergences;   // about targets of the slot, not closed
    std::optional<TargetReport> newest; // of this target
    qint64 nextFinding = 1;
};

}
