// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A host or service says which build it runs; another build than before is recorded, and one that should not run raises a finding (S3).

#include "governance/event.h"
#include "governance/obstacles.h"
#include "governance/slotfacts.h"

namespace gatehouse::governance {

struct ReportTarget {
    using Facts = TargetFacts;
    QString slot;
    QString target;
    Sha256 build;
    Sha256 environment; // null: not reported
};

[[nodiscard]] Obstacles obstacles(const ReportTarget& command, const Person& actor, const TargetFacts& facts);
[[nodiscard]] EventDraft eventOf(const ReportTarget& command, const Person& actor, const TargetFacts& facts);

}
