// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One person approves one digest at gate A in one role; with findings, the approval carries them.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Approve {
    using Facts = VersionFacts;
    VersionName version;
    Role role = Role::TechnicalReviewer;
    std::optional<ContentDigest> read; // what the reviewer has seen; nothing binds whatever is current
    QString reason;
    std::vector<Tick> ticks;
    std::vector<FindingDraft> findings;
    std::optional<Coverage> coverage;
};

[[nodiscard]] Obstacles obstacles(const Approve& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Approve& command, const Person& actor, const VersionFacts& facts);

}
