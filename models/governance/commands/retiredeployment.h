// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The owner retires what is live or superseded, once no consumer depends on it (D7).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct RetireDeployment {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const RetireDeployment& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const RetireDeployment& command, const Person& actor, const DeploymentFacts& facts);

}
