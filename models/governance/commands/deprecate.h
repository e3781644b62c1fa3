// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The owner deprecates a version: it still runs, with a message (U7).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Deprecate {
    using Facts = VersionFacts;
    VersionName version;
    QString reason; // the message users of the version read
    QString successor; // a label of the same model; empty for "none yet"
};

// facts.successor is loaded for it.
[[nodiscard]] QString successorOf(const Deprecate& command, const VersionFacts& facts);
[[nodiscard]] Obstacles obstacles(const Deprecate& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Deprecate& command, const Person& actor, const VersionFacts& facts);

}
