// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the registry knows of a slot when a command is about the slot itself, not about one version in it.

#include "domain/deployment.h"
#include "governance/facts.h"

#include <map>
#include <set>

namespace gatehouse::governance {

struct SlotFacts {
    RegistryFacts registry;
    bool known = false; // a slot of this name exists
};

// What is live in a slot, with what a finding about it needs.
struct LiveHere {
    QString model;
    QString owner;
    int revision = 0;
    Deployment deployment;
};

// What a report of a target is compared with.
struct TargetFacts {
    RegistryFacts registry;
    QString slot;
    bool slotExists = false;
    std::vector<LiveHere> live;                // of all models
    std::set<Sha256> expectedBuilds;           // of deployments on their way to live here
    std::map<Sha256, QString> unusableBuilds;  // builds of unusable versions, with the version's name
    std::optional<TargetReport> newest;        // of this target
    qint64 nextFinding = 1;
};

}
