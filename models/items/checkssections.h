// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What gate A asks of a version and where each of it stands, as sections of lines that people read. Values, made from the facts alone.

#include "domain/deployment.h"
#include "governance/gate.h"
#include "governance/preflight.h"
#include "items/needtext.h"
#include "items/rowroles.h"

#include <QString>
#include <optional>
#include <vector>

namespace gatehouse::items {

// One line: an icon with a word, the text, and what more there is to say.
struct CheckLine {
    QString key; // stays the same while the line is about the same thing
    QString icon;
    Tone tone = Tone::Plain;
    QString state;      // the word beside the icon: "met", "missing", "waived"
    QString text;
    QString more;       // second line
    Tone moreTone = Tone::Muted;
    std::optional<RowChip> chip;
    std::optional<Severity> severity;
    std::optional<FindingId> finding;
    std::optional<Evidence> evidence;
    // For the pane beside the list: what is asked, all there is to say of what was found, who can mend it, and where.
    QString asked;
    QString details;
    QString mend;
    CheckPlace place = CheckPlace::None;
    bool operator==(const CheckLine&) const = default;
};

struct CheckSection {
    QString title;
    std::vector<CheckLine> lines;
};

// Needs of the gate, who can give each role, the checklist of each role with the sentences given, findings, and of `evidence` what is for gate A.
[[nodiscard]] std::vector<CheckSection> checkSections(const governance::VersionFacts& facts, const governance::Preflight& preflight,
                                                      const std::vector<Evidence>& evidence = {});
// Needs that are missing, and whether anybody rejected: what the tab counts.
[[nodiscard]] int failingChecks(const governance::VersionFacts& facts, const governance::Preflight& preflight);

// "Policy Built-in, number 1, at tier High: asks Technical reviewer and Risk approver, within 5 days; an approval counts for 180 days."
[[nodiscard]] QString policySentence(const governance::VersionFacts& facts);
struct RoleVerdict {
    std::optional<Verdict> verdict;
    bool isOutdated = false;
};
// A place for each person whom the role asks: verdicts that count, then the newest ones of other people on earlier revisions, then empty places.
[[nodiscard]] std::vector<RoleVerdict> verdictsIn(const governance::VersionFacts& facts, const governance::RoleStatus& role);

}
