// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the commands about findings share.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// The finding exists and is not closed; answers whether it does.
[[nodiscard]] bool requireFinding(Obstacles& obstacles, const FindingFacts& facts, FindingId id);
[[nodiscard]] EventDraft findingEvent(const QString& kind, const FindingFacts& facts);

}
