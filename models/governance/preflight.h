// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What gate A asks of a version before and at submit, line by line, and who could give each verdict. Shown before submit, obeyed by it.

#include "domain/changes.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

enum class NeedState { Met, Missing, Waived, NotApplicable };
// What kind of thing is asked, and so by which obstacle it is refused.
enum class NeedKind { Stated, Metric, Comparable, Threshold, Field };

// One line of the preflight. `need` is the name that --waive takes.
struct Need {
    QString need;
    QString sentence; // what is asked, and what was found
    NeedState state = NeedState::Missing;
    bool waivable = false;
    QString reason;   // of a waiver
    NeedKind kind = NeedKind::Stated;
};

struct Preflight {
    std::vector<Need> needs;
    std::vector<FileChange> unexplained; // changed files that no note names
    [[nodiscard]] std::vector<Need> missing() const;
};

// `waivers` are the ones given or about to be given.
[[nodiscard]] Preflight preflight(const VersionFacts& facts, const std::vector<Waiver>& waivers);

// Those that are asked again when the gate closes: the base, and the model's custom fields, may have changed after the submit.
[[nodiscard]] std::vector<Need> lastingNeeds(const VersionFacts& facts, const std::vector<Waiver>& waivers);
// One obstacle for each that is missing; who can mend it is the author, of a custom field the model's owner.
void refuseUnmetNeeds(Obstacles& obstacles, const VersionFacts& facts, const std::vector<Need>& needs);

// A need in words for people: "element-trained-object" is “Trained object”.
[[nodiscard]] QString labelOfNeed(const QString& need);

// Whether different people can fill all roles that gate A asks of this version, as often as it asks.
[[nodiscard]] bool canBeStaffed(const VersionFacts& facts);
// How many are asked and who they could be, role by role, and how many are missing: “Technical reviewer: 1 more needed; …”.
[[nodiscard]] QString staffingSentence(const VersionFacts& facts);

}
