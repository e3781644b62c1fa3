// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small drawings that lists and pages share: tier, severity, faces, counts, progress, keys, and grounds with a line.

#include "domain/states.h"
#include "theme/themerole.h"

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace gatehouse::theme {

// Risk tier: one to three bars and the word, in a frame.
[[nodiscard]] QSize tierSize(Tier tier);
int paintTier(QPainter& painter, const QRect& rect, Tier tier);

// Severity: a chevron down, one up, two up, and the word.
[[nodiscard]] QSize severitySize(Severity severity);
int paintSeverity(QPainter& painter, const QRect& rect, Severity severity);

// Disc with a person's initials ("Mei Zhao" gives MZ; names without spaces give their first character or two).
[[nodiscard]] QString initialsOf(const QString& name);
[[nodiscard]] int avatarSide();
void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, bool isMe);

// Number in a pill. Plain counts are grey; a tone says what the number means.
struct CountColours {
    ThemeRole ink = ThemeRole::Muted;
    ThemeRole ground = ThemeRole::Avatar;
};
[[nodiscard]] QSize countSize(const QString& text);
int paintCount(QPainter& painter, const QRect& rect, const QString& text, CountColours colours = {});

// Bar of `share` (0 to 1) of the rectangle's width, six pixels of the design high, vertically centred.
void paintProgress(QPainter& painter, const QRect& rect, double share, ThemeRole fill = ThemeRole::AccentFill);

// A key as printed on a keyboard, e.g. "Ctrl F".
[[nodiscard]] QSize keySize(const QString& keys);
int paintKey(QPainter& painter, const QRect& rect, const QString& keys);

// Thin arrow of a tree branch, a combo box or a header.
enum class Direction { Up, Down, Left, Right };
void paintChevron(QPainter& painter, const QRectF& rect, Direction direction, const QColor& colour);

// Rounded ground with a line of one device pixel, the way buttons, fields and frames are drawn.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& line, qreal radius);

}
