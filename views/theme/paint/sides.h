// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a drawing needs to stand the right way round in a window that is read from right to left: it is measured from the left, as if there were no
// other way, and laid from the other side at the last moment.

#include <QPainter>
#include <QRect>
#include <QStyle>

namespace gatehouse::theme {

// The two sides of a place: as they are, or exchanged.
class Sides {
public:
    Sides(Qt::LayoutDirection direction, const QRect& whole) : m_direction(direction), m_whole(whole) {}
    Sides(const QPainter& painter, const QRect& whole) : Sides(painter.layoutDirection(), whole) {}

    [[nodiscard]] bool areExchanged() const { return m_direction == Qt::RightToLeft; }
    // Where `part`, measured from the left of the whole, really stands.
    [[nodiscard]] QRect operator()(const QRect& part) const { return QStyle::visualRect(m_direction, m_whole, part); }

private:
    Qt::LayoutDirection m_direction;
    QRect m_whole;
};

// One line in the middle of a place that already stands where it should, beginning at its near side (AlignLeft, on the right where lines are read
// from there), at its far side, or centred. The words themselves run as their own letters want: a file's name is read from the left everywhere.
void drawWords(QPainter& painter, const QRect& place, const QString& words, Qt::Alignment side = Qt::AlignLeft, int flags = 0);

}
