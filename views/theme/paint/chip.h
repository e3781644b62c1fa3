// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A chip: icon, word and colour for a state, a usability, a flag or a verdict. Square corners are states, pills are usability, outlines flags.

#include "domain/states.h"
#include "items/rowroles.h"
#include "theme/themerole.h"

#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace gatehouse::theme {

struct Chip {
    enum class Look { Bare, Tint, Outline, TintedOutline, Dashed, Filled };

    QString icon;
    QString word;
    Look look = Look::Bare;
    ThemeRole ink = ThemeRole::Muted;
    ThemeRole ground = ThemeRole::Surface; // of Tint, TintedOutline and Filled
    bool pill = false;
    bool struckThrough = false; // with a clock in front: no longer counts

    bool operator==(const Chip&) const = default;
};

[[nodiscard]] Chip chipOf(ReviewState state);
[[nodiscard]] Chip chipOf(Usability usability);
[[nodiscard]] Chip chipOf(Badge badge);
[[nodiscard]] Chip chipOf(FileStatus status);
[[nodiscard]] Chip chipOf(VerdictKind verdict);
[[nodiscard]] Chip chipOf(DeploymentState state);
[[nodiscard]] Chip chipOf(items::RowFlag flag);
// A role that has not spoken yet.
[[nodiscard]] Chip waitingChip();

// The verdict was given on an earlier revision.
[[nodiscard]] Chip outdated(Chip chip);
// Beside On hold or Unusable a state is outline only, so that it does not read as permission.
[[nodiscard]] Chip outlineOnly(Chip chip);

[[nodiscard]] QSize chipSize(const Chip& chip);
// Draws the chip at the left end of `rect`, vertically centred, the word elided where it does not fit; returns the width it took.
int paintChip(QPainter& painter, const QRect& rect, const Chip& chip);

}
