// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The author submits a draft: its content is frozen under its digest and gate A opens (V1).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Submit {
    using Facts = VersionFacts;
    VersionName version;
    std::optional<ContentDigest> read;
    std::vector<Waiver> waivers;
};

[[nodiscard]] Obstacles obstacles(const Submit& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Submit& command, const Person& actor, const VersionFacts& facts);

}
