// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A reviewer of gate B leaves the role to somebody else.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct AbstainDeployment {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    Role role = Role::GoLiveApprover;
    std::optional<Binding> read; // content, build and environment that the reviewer has seen; nothing binds what stands
    QString reason;
    std::vector<Tick> ticks = {}; // what of the checklist was looked at
    std::vector<FindingDraft> findings = {};
};

[[nodiscard]] Obstacles obstacles(const AbstainDeployment& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const AbstainDeployment& command, const Person& actor, const DeploymentFacts& facts);

}
