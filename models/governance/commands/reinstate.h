// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An unusable version becomes usable again: owner and risk approver, two persons, with proof that the reason did not hold (U6).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Reinstate {
    using Facts = VersionFacts;
    static constexpr bool ChangesUsability = true; // of what targets run
    VersionName version;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const Reinstate& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Reinstate& command, const Person& actor, const VersionFacts& facts);

}
