// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What already runs is brought in: a deployer proposes it, the owner and a risk approver confirm (D10).

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Adopt {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    QString reason;
    QDateTime liveSince;               // as people know it
    QDate review;                      // within twelve months
    QStringList targets;
    std::optional<Sha256> build;
    std::optional<Sha256> environment;
};

[[nodiscard]] Obstacles obstacles(const Adopt& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const Adopt& command, const Person& actor, const DeploymentFacts& facts);

}
