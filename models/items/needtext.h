// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A need of gate A in whole sentences: what the policy asks, what this version has, and who can mend it how. For whoever reads why it fails.

#include "governance/preflight.h"

namespace gatehouse::items {

// Where what is asked is read or mended.
enum class CheckPlace { None, Elements, ReleaseNotes, ModelFacts };

struct NeedText {
    QString asked;
    QString found;
    QString mend; // empty where nothing is missing
    CheckPlace place = CheckPlace::None;
};

[[nodiscard]] NeedText needText(const governance::VersionFacts& facts, const governance::Need& need);

}
