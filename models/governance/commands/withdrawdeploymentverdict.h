// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A reviewer takes back a verdict of gate B while the gate is open.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct WithdrawDeploymentVerdict {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    Role role = Role::GoLiveApprover;
    QString reason;
    std::optional<Binding> read = {}; // content, build and environment that the reviewer has seen; nothing binds what stands
};

[[nodiscard]] Obstacles obstacles(const WithdrawDeploymentVerdict& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const WithdrawDeploymentVerdict& command, const Person& actor, const DeploymentFacts& facts);

}
