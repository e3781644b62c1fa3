// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two persons mark a version unusable: one proposes (a hold counts), the owner or a risk approver confirms (U3).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct MarkUnusable {
    using Facts = VersionFacts;
    static constexpr bool ChangesUsability = true; // of what targets run
    VersionName version;
    QString reason;
    std::optional<DefectClass> defect;
    QString affectedSince; // "always", an RFC 3339 time or a run id
    std::optional<Severity> severity;
    std::optional<QString> successor; // a label of the same model; empty for "none yet"; nothing for what the proposal says
    QString notice;        // what consumers are told
};

// The successor that counts: what the command says, else what was proposed. facts.successor is loaded for it.
[[nodiscard]] QString successorOf(const MarkUnusable& command, const VersionFacts& facts);
[[nodiscard]] Obstacles obstacles(const MarkUnusable& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const MarkUnusable& command, const Person& actor, const VersionFacts& facts);

}
