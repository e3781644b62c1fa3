// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A reviewer leaves the role to somebody else, and says so.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Abstain {
    using Facts = VersionFacts;
    VersionName version;
    Role role = Role::TechnicalReviewer;
    std::optional<ContentDigest> read;
    QString reason;
    std::optional<Coverage> coverage;
    std::vector<Tick> ticks = {}; // what of the checklist was looked at
    std::vector<FindingDraft> findings = {};
};

[[nodiscard]] Obstacles obstacles(const Abstain& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Abstain& command, const Person& actor, const VersionFacts& facts);

}
