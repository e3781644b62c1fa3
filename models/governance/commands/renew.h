// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A role of gate A renews the approval of the same digest under the newest policy (V7).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Renew {
    using Facts = VersionFacts;
    VersionName version;
    Role role = Role::TechnicalReviewer;
    std::optional<ContentDigest> read;
    QString reason;
    std::vector<Tick> ticks;
};

[[nodiscard]] Obstacles obstacles(const Renew& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Renew& command, const Person& actor, const VersionFacts& facts);

}
