// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One person approves (content, build, environment) at gate B in one role; the last one clears the deployment (D3).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct ApproveDeployment {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    Role role = Role::GoLiveApprover;
    std::optional<Binding> read; // content, build and environment that the reviewer has seen; nothing binds what stands
    QString reason;
    std::vector<Tick> ticks;
    std::vector<FindingDraft> findings;
    QString staleRule;                 // what would make it stale, as a sentence
    QDate review;                      // when it is looked at again
    GoLiveWindow window;               // when it may go live
};

[[nodiscard]] Obstacles obstacles(const ApproveDeployment& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const ApproveDeployment& command, const Person& actor, const DeploymentFacts& facts);

}
