// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A reviewer takes their own verdict back, as long as the gate is open.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct WithdrawVerdict {
    using Facts = VersionFacts;
    VersionName version;
    Role role = Role::TechnicalReviewer;
    QString reason;
    std::optional<ContentDigest> read = {}; // what the reviewer has seen; nothing binds whatever is current
};

[[nodiscard]] Obstacles obstacles(const WithdrawVerdict& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const WithdrawVerdict& command, const Person& actor, const VersionFacts& facts);

}
