// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A reviewer of gate B sends a deployment back to verification; its evidence is asked again (D4).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct ReturnDeployment {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    Role role = Role::GoLiveApprover;
    std::optional<Binding> read; // content, build and environment that the reviewer has seen; nothing binds what stands
    QString reason;
    std::vector<Tick> ticks = {}; // what of the checklist was looked at
    std::vector<FindingDraft> findings = {};
};

[[nodiscard]] Obstacles obstacles(const ReturnDeployment& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const ReturnDeployment& command, const Person& actor, const DeploymentFacts& facts);

}
