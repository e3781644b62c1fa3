// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A deployer makes a cleared deployment live; what was live in the slot is superseded in the same event (D5).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct GoLive {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
};

[[nodiscard]] Obstacles obstacles(const GoLive& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const GoLive& command, const Person& actor, const DeploymentFacts& facts);

}
