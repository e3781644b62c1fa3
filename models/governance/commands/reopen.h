// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The author opens an approved version again; the next submit is a new revision and a new gate A (V6).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Reopen {
    using Facts = VersionFacts;
    VersionName version;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const Reopen& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Reopen& command, const Person& actor, const VersionFacts& facts);

}
