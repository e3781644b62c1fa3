// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A deployer makes a cleared deployment live; what was live in the slot is superseded in the same event (D5). Nobody
// supersedes what they have not seen: of two who let two versions go live at once, one is refused.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct GoLive {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;
    std::optional<QString> over =
        {}; // the version that was live when this was decided, "model@label", empty for none; nothing binds whatever is live
};

[[nodiscard]] Obstacles obstacles(const GoLive& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const GoLive& command, const Person& actor, const DeploymentFacts& facts);

}
