// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One cell of a row: what its roles say, how wide that is and how it is drawn. Not for pages.

#include "items/rowroles.h"
#include "theme/paint/chip.h"

#include <QModelIndex>
#include <QStringList>
#include <optional>

class QFontMetrics;
class QPainter;

namespace gatehouse::theme {

struct Cell {
    QString text;
    QString label;
    QString more;
    QString secondary;
    QString trailing;
    QString icon;
    QString avatar;
    QStringList people;
    QList<Chip> chips;
    QString count;
    std::optional<Tier> tier;
    std::optional<Severity> severity;
    std::optional<double> progress;
    std::optional<Qt::CheckState> check;
    items::Tone tone = items::Tone::Plain;
    items::Tone iconTone = items::Tone::Muted;
    items::Tone secondaryTone = items::Tone::Muted;
    items::Tone countTone = items::Tone::Muted;
    items::Tone trailingTone = items::Tone::Muted;
    bool isStrong = false;
    bool isMono = false;
    bool secondaryIsMono = false;
    bool avatarIsMe = false;
    bool isGroup = false;
    bool isLoading = false;
    bool alignsRight = false;
    bool twoLines = false;

    static Cell of(const QModelIndex& index, bool twoLines);
};

// Draws everything but the ground into `place`, which has no padding any more.
void paintCell(QPainter& painter, QRect place, const Cell& cell);
// The text cut to a width; of what became something else (items::Became) each half is cut in its middle, so that both are told.
[[nodiscard]] QString cutTo(const QString& text, const QFontMetrics& metrics, Qt::TextElideMode mode, int width);
// What it would take to draw it uncut.
[[nodiscard]] int cellWidth(const Cell& cell);

}
