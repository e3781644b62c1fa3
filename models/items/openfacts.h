// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is still open about a version, in a few words each, as a decision bar shows it; and why a decision is not open, short enough for a button.

#include "governance/preflight.h"
#include "items/decisions.h"
#include "items/rowroles.h"

namespace gatehouse::items {

struct OpenFact {
    QString icon;
    Tone tone = Tone::Plain;
    QString text;    // "3 unexplained"
    QString brief;   // "3": where there is little room; the icon says the rest
    QString details; // tool tip
    bool operator==(const OpenFact&) const = default;
};

// The most pressing first: hold or unusable, rejects, roles given, needs, unexplained changes, findings, ageing of the approval.
[[nodiscard]] std::vector<OpenFact> openFacts(const governance::VersionFacts& facts, const governance::Preflight& preflight);

// "14 of 31 read": how much of what changed the person who acts has marked as read. Nothing where that is not known, or nothing changed.
[[nodiscard]] std::optional<OpenFact> coverageFact(const std::optional<Coverage>& coverage);

// Why the author left changes of that revision unexplained; empty where nothing was waived.
[[nodiscard]] QString reasonToLeaveUnexplained(const governance::VersionFacts& facts, int revision);

// "you wrote this version"; the obstacle's whole sentence where there is no shorter form. Empty when the decision is open.
[[nodiscard]] QString shortReason(const Decision& decision, const Person& person);

}
