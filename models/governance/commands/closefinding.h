// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A holder of the role that raised a finding, neither its owner nor the author, closes it.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct CloseFinding {
    using Facts = FindingFacts;
    FindingId finding;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const CloseFinding& command, const Person& actor, const FindingFacts& facts);
[[nodiscard]] EventDraft eventOf(const CloseFinding& command, const Person& actor, const FindingFacts& facts);

}
