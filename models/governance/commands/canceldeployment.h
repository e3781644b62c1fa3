// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A deployer gives a deployment up before it goes live (D8).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct CancelDeployment {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const CancelDeployment& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const CancelDeployment& command, const Person& actor, const DeploymentFacts& facts);

}
