// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The owner takes a deprecation back (U7).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Undeprecate {
    using Facts = VersionFacts;
    VersionName version;
    QString reason; // the message users of the version read
};

[[nodiscard]] Obstacles obstacles(const Undeprecate& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Undeprecate& command, const Person& actor, const VersionFacts& facts);

}
