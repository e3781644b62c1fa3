// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A risk approver gives a finding a later due date, with a reason.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct ExtendFinding {
    using Facts = FindingFacts;
    FindingId finding;
    QDate due;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const ExtendFinding& command, const Person& actor, const FindingFacts& facts);
[[nodiscard]] EventDraft eventOf(const ExtendFinding& command, const Person& actor, const FindingFacts& facts);

}
