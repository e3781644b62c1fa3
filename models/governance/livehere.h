// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is live in a slot and what its targets run, as far as a finding about a target needs it.

#include "domain/deployment.h"

#include <map>
#include <set>

namespace gatehouse::governance {

// What is live in a slot of one model, with what a finding about it needs.
struct LiveHere {
    QString model;
    QString owner;
    int revision = 0;
    Deployment deployment;
    std::set<Sha256> expected; // builds of the model that are on their way to live here
};

// What a target last reported, and what is live where it stands.
struct Running {
    LiveHere live;
    TargetReport report;
};

// Builds of unusable versions, deployed or not, with the versions' names.
using UnusableBuilds = std::map<Sha256, std::set<QString>>;

}
