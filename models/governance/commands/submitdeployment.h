// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A deployer submits a deployment to gate B, with the evidence that the policy asks (D2); an exception stays live meanwhile.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct SubmitDeployment {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
};

[[nodiscard]] Obstacles obstacles(const SubmitDeployment& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const SubmitDeployment& command, const Person& actor, const DeploymentFacts& facts);

}
