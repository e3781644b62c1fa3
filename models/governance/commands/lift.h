// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A hold is lifted by the one who held, or by the owner (U2).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Lift {
    using Facts = VersionFacts;
    VersionName version;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const Lift& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Lift& command, const Person& actor, const VersionFacts& facts);

}
