// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One person brakes at once: new runs are refused for 72 hours, then it lapses by itself (U1).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Hold {
    using Facts = VersionFacts;
    VersionName version;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const Hold& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Hold& command, const Person& actor, const VersionFacts& facts);

}
