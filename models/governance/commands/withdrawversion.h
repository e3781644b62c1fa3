// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The author takes a submitted version back into draft (V4).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct WithdrawVersion {
    using Facts = VersionFacts;
    VersionName version;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const WithdrawVersion& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const WithdrawVersion& command, const Person& actor, const VersionFacts& facts);

}
