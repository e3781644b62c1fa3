// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The owner and a risk approver let a version in verification go live without gate B, for seven days at most (D9).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct ExceptionalLive {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    QString reason;
    QString scope;    // for what it may be used meanwhile
    QDateTime until;
};

[[nodiscard]] Obstacles obstacles(const ExceptionalLive& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const ExceptionalLive& command, const Person& actor, const DeploymentFacts& facts);

}
