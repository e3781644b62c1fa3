// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rows/raildelegate.h"

#include "items/rowroles.h"
#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/rows/cell.h"
#include "theme/style/parts.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace gatehouse::theme {

namespace {

constexpr qreal RailItemHeight = 31, HeadingHeight = 34, NarrowHeight = 36, RailIconSide = 17;

bool isNarrow(const QWidget* view)
{
    const auto* list = qobject_cast<const QAbstractItemView*>(view);
    return list && list->viewport()->width() < px(RailDelegate::NarrowBelow);
}

void paintHeading(QPainter& painter, const QRect& rect, const QString& words)
{
    painter.setFont(font(TextStyle::ColumnHead));
    painter.setPen(colour(ThemeRole::Muted));
    const Sides sides(painter, rect);
    const int tall = painter.fontMetrics().height();
    drawWords(
        painter,
        sides(QRect(rect.left() + px(space::Large), rect.bottom() + 1 - px(6) - tall, rect.width() - px(space::Large) - px(space::Small), tall)),
        words);
}

}

void RailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = Cell::of(index, false);
    const bool narrow = isNarrow(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (cell.isGroup) {
        if (!narrow)
            paintHeading(*painter, option.rect, cell.text);
        painter->restore();
        return;
    }
    const QRect box = option.rect.adjusted(px(narrow ? 6 : 8), px(1), -px(narrow ? 6 : 8), 0);
    const Sides sides(option.direction, box);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, box, colour(selected ? ThemeRole::Selection : ThemeRole::Title), Qt::transparent, px(parts::Radius));
    if (selected)
        painter->fillRect(sides(QRect(box.left(), box.top() + px(5), px(3), box.height() - 2 * px(5))), colour(ThemeRole::Accent));
    const int side = px(narrow ? 19 : RailIconSide);
    const QRect iconPlace = narrow ? QRect(box.center().x() - side / 2, box.top() + (box.height() - side) / 2, side, side)
                                   : QRect(box.left() + px(9), box.top() + (box.height() - side) / 2, side, side);
    paintIcon(*painter, sides(iconPlace), cell.icon, colour(selected ? ThemeRole::Accent : ThemeRole::Muted));
    const CountColours filled{ThemeRole::OnAccent, cell.countTone == items::Tone::Critical ? ThemeRole::CriticalFill : ThemeRole::AccentFill};
    if (narrow) {
        if (!cell.count.isEmpty()) {
            const QSize size = countSize(cell.count);
            paintCount(*painter, sides(QRect(iconPlace.right() - size.width() / 2 + px(4), iconPlace.top() - px(7), size.width(), size.height())),
                       cell.count, filled);
        }
    } else {
        int right = box.right() - px(7);
        if (!cell.count.isEmpty()) {
            const int wide = countSize(cell.count).width();
            const CountColours tinted{cell.countTone == items::Tone::Critical ? ThemeRole::Critical : ThemeRole::Accent,
                                      cell.countTone == items::Tone::Critical ? ThemeRole::CriticalTint : ThemeRole::AccentTint};
            paintCount(*painter, sides(QRect(right - wide, box.top(), wide, box.height())), cell.count, tinted);
            right -= wide + px(6);
        }
        const QRect words(iconPlace.right() + px(10), box.top(), right - iconPlace.right() - px(10), box.height());
        const QFont face = font(selected ? TextStyle::Strong : TextStyle::Body);
        painter->setFont(face);
        painter->setPen(colour(ThemeRole::Text));
        drawWords(*painter, sides(words), QFontMetrics(face).elidedText(cell.text, Qt::ElideRight, words.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        parts::focusRing(*painter, box);
    painter->restore();
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool narrow = isNarrow(option.widget);
    if (index.data(items::RowIsGroup).toBool())
        return {0, px(narrow ? qreal(space::Small) : HeadingHeight)};
    return {0, px(narrow ? NarrowHeight : RailItemHeight)};
}

bool RailDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event && event->type() == QEvent::ToolTip && isNarrow(view) && index.isValid() && !index.data(Qt::ToolTipRole).isValid()) {
        QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::DisplayRole).toString()), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

}
