// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two persons mark a version unusable: one proposes (a hold counts), the owner or a risk approver confirms (U3).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct MarkUnusable {
    using Facts = VersionFacts;
    VersionName version;
    QString reason;
    std::optional<DefectClass> defect;
    QString affectedSince; // "always", an RFC 3339 time or a run id
    std::optional<Severity> severity;
    QString successor;     // a label of the same model; empty for "none yet"
    QString notice;        // what consumers are told
};

[[nodiscard]] Obstacles obstacles(const MarkUnusable& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const MarkUnusable& command, const Person& actor, const VersionFacts& facts);

}
