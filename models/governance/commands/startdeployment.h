// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A deployer starts an approved version in a slot, or starts it again with another build while it is in verification (D1).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct StartDeployment {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    QStringList targets;
    std::optional<Sha256> build;       // nothing: the registered assets run as they are
    std::optional<Sha256> environment; // nothing: the environment element as registered
    QString rollback;                  // the label to go back to, or "first"
};

[[nodiscard]] Obstacles obstacles(const StartDeployment& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const StartDeployment& command, const Person& actor, const DeploymentFacts& facts);

}
