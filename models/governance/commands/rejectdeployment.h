// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A reviewer of gate B rejects: nothing can be approved there until the verdict is withdrawn or the deployment goes back.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct RejectDeployment {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    Role role = Role::GoLiveApprover;
    std::optional<Binding> read; // content, build and environment that the reviewer has seen; nothing binds what stands
    QString reason;
    std::vector<Tick> ticks = {}; // what of the checklist was looked at
    std::vector<FindingDraft> findings = {};
};

[[nodiscard]] Obstacles obstacles(const RejectDeployment& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const RejectDeployment& command, const Person& actor, const DeploymentFacts& facts);

}
