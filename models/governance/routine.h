// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a version is a routine change of its base: the same thing trained anew on newer data. Computed from the difference, never declared.

#include "governance/facts.h"

#include <QStringList>

namespace gatehouse::governance {

struct Routine {
    bool holds = false;
    QStringList reasons; // why it is routine, or each reason why it is not
};

// Routine is what differs from an approved base of the same model in nothing but dataset references, the bytes of trained objects and the evaluation,
// keeps the interface contract, and meets every threshold. Release notes and gatehouse.yaml speak of the change and are no part of it.
[[nodiscard]] Routine judgeRoutine(const VersionFacts& facts);
// Judged while it is a draft; from the submit on what was judged then, so that nothing that happens to the base changes an open gate.
[[nodiscard]] bool isRoutine(const VersionFacts& facts);
// “Routine: …” or “Not routine: …”, with the reasons; empty where the policy asks the same of every change.
[[nodiscard]] QString routineSentence(const VersionFacts& facts);

}
