// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The owner of a finding proposes to close it, with evidence.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct ProposeFindingClose {
    using Facts = FindingFacts;
    FindingId finding;
    QString evidence;
};

[[nodiscard]] Obstacles obstacles(const ProposeFindingClose& command, const Person& actor, const FindingFacts& facts);
[[nodiscard]] EventDraft eventOf(const ProposeFindingClose& command, const Person& actor, const FindingFacts& facts);

}
