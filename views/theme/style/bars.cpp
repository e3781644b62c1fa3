// SPDX-License-Identifier: GPL-3.0-or-later
// Header views and scroll bars.
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/style/parts.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace gatehouse::theme::parts {

namespace {

constexpr qreal ArrowSide = 14;

// The ground under a scroll bar is that of what it scrolls.
QColor groundUnder(const QWidget* scrollBar)
{
    for (const QWidget* w = scrollBar ? scrollBar->parentWidget() : nullptr; w; w = w->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(w))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    return colour(ThemeRole::Surface);
}

}

Direction forward(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Direction::Left : Direction::Right;
}

QRectF branchArrow(const QRect& indentation, Qt::LayoutDirection direction)
{
    const int side = px(16);
    const QRect whole(indentation.left(), indentation.top() + (indentation.height() - side) / 2, indentation.width(), side);
    return Sides(direction, whole)(QRect(whole.right() + 1 - side, whole.top(), side, side));
}

void headerGround(const QRect& rect, QPainter& painter)
{
    painter.fillRect(rect, colour(ThemeRole::Sunken));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(ThemeRole::Border));
}

void header(const QStyleOptionHeader& option, QPainter& painter)
{
    headerGround(option.rect, painter);
    const bool isFirst = option.orientation == Qt::Horizontal
        && (option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection);
    QRect place = option.rect.adjusted(px(isFirst ? 2 * CellPadding : CellPadding), 0, -px(CellPadding), 0);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = isSorted ? px(ArrowSide) + px(2) : 0;
    painter.save();
    painter.setFont(font(TextStyle::ColumnHead));
    const QFontMetrics metrics(painter.font());
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, place.width() - arrow);
    const int width = metrics.horizontalAdvance(text);
    int x = place.left();
    if (option.textAlignment & Qt::AlignRight)
        x = place.right() + 1 - width - arrow;
    else if (option.textAlignment & Qt::AlignHCenter)
        x = place.left() + (place.width() - width - arrow) / 2;
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = colour(isSorted || hovered ? ThemeRole::Text : ThemeRole::Muted);
    painter.setPen(ink);
    const Sides sides(option.direction, option.rect);
    drawWords(painter, sides(QRect(x, place.top(), width + px(2), place.height() - 1)), text);
    // Qt calls the arrow of an ascending order "down"; ours points to where the values grow from.
    if (isSorted)
        paintChevron(painter, sides(QRect(x + width + px(2), place.top() + (place.height() - px(ArrowSide)) / 2, px(ArrowSide), px(ArrowSide))),
                     option.sortIndicator == QStyleOptionHeader::SortDown ? Direction::Up : Direction::Down, ink);
    painter.restore();
}

QSize headerSize(const QStyleOptionHeader& option, const QSize& contents)
{
    const QFontMetrics metrics(font(TextStyle::ColumnHead));
    if (option.orientation == Qt::Vertical)
        return {metrics.horizontalAdvance(option.text) + 2 * px(CellPadding), contents.height()};
    return {metrics.horizontalAdvance(option.text) + 3 * px(CellPadding) + px(ArrowSide) + px(2), px(height::Header)};
}

void scrollBar(const QStyleOptionSlider& option, const QRect& slider, QPainter& painter, const QWidget* widget)
{
    painter.fillRect(option.rect, groundUnder(widget));
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const int inset = px(active ? 1.5 : 2.5);
    QColor ink = colour(ThemeRole::BorderStrong);
    ink.setAlphaF(active ? 0.9F : 0.55F);
    const QRectF handle = option.orientation == Qt::Vertical ? QRectF(slider).adjusted(inset, 2, -inset, -2)
                                                             : QRectF(slider).adjusted(2, inset, -2, -inset);
    paintBox(painter, handle, ink, Qt::transparent, qMin(handle.width(), handle.height()) / 2);
}

QRect scrollBarPart(const QStyleOptionSlider& option, int subControl, const QWidget* widget, const QStyle& style)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const QRect all = option.rect;
    const int length = isVertical ? all.height() : all.width();
    int handle = length;
    if (option.maximum != option.minimum) {
        const qint64 range = qint64(option.maximum) - option.minimum;
        const int shortest = style.pixelMetric(QStyle::PM_ScrollBarSliderMin, &option, widget);
        handle = qBound(qMin(shortest, length), int(qint64(option.pageStep) * length / (range + option.pageStep)), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto piece = [&](int from, int to) {
        return isVertical ? QRect(all.left(), all.top() + from, all.width(), to - from)
                          : QRect(all.left() + from, all.top(), to - from, all.height());
    };
    switch (subControl) {
    case QStyle::SC_ScrollBarGroove: return all;
    case QStyle::SC_ScrollBarSlider: return piece(start, start + handle);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + handle, length);
    default: return {};
    }
}

}
