// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A reviewer rejects the version: final when a risk approver or every asked role says so, else it blocks approval until withdrawn (V5).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Reject {
    using Facts = VersionFacts;
    VersionName version;
    Role role = Role::TechnicalReviewer;
    std::optional<ContentDigest> read;
    QString reason;
    std::optional<Coverage> coverage;
    std::vector<Tick> ticks = {}; // what of the checklist was looked at
    std::vector<FindingDraft> findings = {};
};

[[nodiscard]] Obstacles obstacles(const Reject& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Reject& command, const Person& actor, const VersionFacts& facts);

}
