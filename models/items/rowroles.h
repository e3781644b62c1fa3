// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a cell of a list tells the delegate that paints it (views/theme/rows): plain values only, no colours, no icons, no fonts.
// Every role is optional. Qt::DisplayRole stays what a screen reader says and what is copied.

#include "domain/states.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace gatehouse::items {

// What a word or an icon says by its colour.
enum class Tone { Plain, Muted, Accent, Ok, Warning, Critical };

// What stands beside a state because it needs somebody.
enum class RowFlag { OutOfStep, ExceptionOpen, ReviewOverdue };

// One chip: which enumeration of the domain, and which of its values.
struct RowChip {
    enum class Kind { Badge, Review, Usability, FileStatus, Verdict, Deployment, Flag };
    Kind kind = Kind::Badge;
    int value = 0;
    bool outdated = false; // a verdict on an earlier revision: struck through, with a clock
    bool outlined = false; // a state beside On hold or Unusable: outline only

    static RowChip of(Badge v) { return {Kind::Badge, static_cast<int>(v)}; }
    static RowChip of(ReviewState v) { return {Kind::Review, static_cast<int>(v)}; }
    static RowChip of(Usability v) { return {Kind::Usability, static_cast<int>(v)}; }
    static RowChip of(FileStatus v) { return {Kind::FileStatus, static_cast<int>(v)}; }
    static RowChip of(DeploymentState v) { return {Kind::Deployment, static_cast<int>(v)}; }
    static RowChip of(RowFlag v) { return {Kind::Flag, static_cast<int>(v)}; }
    static RowChip of(VerdictKind v, bool isOutdated = false) { return {Kind::Verdict, static_cast<int>(v), isOutdated}; }
    bool operator==(const RowChip&) const = default;
};

// The icon's name for RowIcon.
[[nodiscard]] inline QString iconOf(Element element)
{
    switch (element) {
    case Element::Data: return QStringLiteral("element-data");
    case Element::Scripts: return QStringLiteral("element-scripts");
    case Element::TrainedObject: return QStringLiteral("element-object");
    case Element::Configuration: return QStringLiteral("element-config");
    case Element::Documentation: return QStringLiteral("element-docs");
    case Element::Notebook: return QStringLiteral("element-notebook");
    case Element::Environment: return QStringLiteral("element-environment");
    case Element::GoldenTests: return QStringLiteral("golden-test");
    case Element::Other: return QStringLiteral("element-other");
    }
    return {};
}

// Numbered far from Qt::UserRole, so that a model has room for roles of its own.
enum RowRole : int {
    RowText = 0x0200, // QString: the words painted. Without it DisplayRole is, unless the cell has chips, a tier, a severity or a progress
    RowStrong,        // bool: RowText in weight 600
    RowMono,          // bool: RowText in the fixed-width font
    RowTone,          // Tone: the colour of RowText
    RowLabel,         // QString: fixed-width label behind RowText, e.g. "4.2.0"
    RowMore,          // QString: more words behind on the same line; in one-line rows muted, in two-line rows plain
    RowSecondary,     // QString: the second line; where rows have one line, it is not painted
    RowSecondaryTone, // Tone: its colour, Muted without; Warning and Critical put a sign before it
    RowSecondaryMono, // bool: in the fixed-width font
    RowIcon,          // QString: name of an icon in front, e.g. "model"
    RowIconTone,      // Tone
    RowAvatar,        // QString: a person's name; a disc with the initials stands in front
    RowAvatarIsMe,    // bool: the disc is filled
    RowPeople,        // QStringList: several discs, nothing else; the name of whoever looks is prefixed with '*'
    RowChips,         // QList<RowChip>
    RowTier,          // int of Tier: bars and word
    RowSeverity,      // int of Severity: chevrons and word
    RowProgress,      // double from 0 to 1: a bar, with RowText behind it
    RowCount,         // int: a small disc with a number behind the words
    RowCountTone,     // Tone
    RowTrailing,      // QString: at the right end
    RowTrailingTone,  // Tone, Muted without
    RowIsGroup,       // bool, in the first column: a heading over the rows below it
    RowIsLoading,     // bool: not fetched yet; grey bars instead of words
    RowRoleEnd
};

}

Q_DECLARE_METATYPE(gatehouse::items::RowChip)
