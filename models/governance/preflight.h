// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What gate A asks of a version before and at submit, line by line, and who could give each verdict. Shown before submit, obeyed by it.

#include "domain/changes.h"
#include "governance/facts.h"

namespace gatehouse::governance {

enum class NeedState { Met, Missing, Waived, NotApplicable };

// One line of the preflight. `need` is the name that --waive takes.
struct Need {
    QString need;
    QString sentence; // what is asked, and what was found
    NeedState state = NeedState::Missing;
    bool waivable = false;
    QString reason;   // of a waiver
};

struct Preflight {
    std::vector<Need> needs;
    std::vector<FileChange> unexplained; // changed files that no note names
    [[nodiscard]] std::vector<Need> missing() const;
};

// `waivers` are the ones given or about to be given.
[[nodiscard]] Preflight preflight(const VersionFacts& facts, const std::vector<Waiver>& waivers);

// A need in words for people: "element-trained-object" is “Trained object”.
[[nodiscard]] QString labelOfNeed(const QString& need);

// Whether different people can fill all roles that gate A asks of this version.
[[nodiscard]] bool canBeStaffed(const VersionFacts& facts);

}
