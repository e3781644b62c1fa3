// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A consumer, or the owner on their behalf with a reason, acknowledges a change that concerns them.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Acknowledge {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    QString consumer;
    QString of = QStringLiteral("contract"); // "contract": a break of the interface; "retire": the end of what they use
    QString note;
};

[[nodiscard]] Obstacles obstacles(const Acknowledge& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const Acknowledge& command, const Person& actor, const DeploymentFacts& facts);

}
