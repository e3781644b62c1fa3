// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A deployer or the owner brings back, at once, a version that was live in the slot (D6).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Rollback {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const Rollback& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const Rollback& command, const Person& actor, const DeploymentFacts& facts);

}
