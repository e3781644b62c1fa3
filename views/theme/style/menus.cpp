// SPDX-License-Identifier: GPL-3.0-or-later
// Menus and the menu bar.
#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/style/parts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace gatehouse::theme::parts {

namespace {

constexpr qreal IconColumn = 28, ItemHeight = 27, SeparatorHeight = 9, RightPadding = 12;

}

int mnemonicFlag()
{
    return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void menuItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    painter.fillRect(option.rect, colour(ThemeRole::Raised));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), colour(ThemeRole::Border));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected) && enabled;
    painter.save();
    if (selected)
        paintBox(painter, option.rect, colour(ThemeRole::Selection), Qt::transparent, px(SmallRadius));
    const QColor ink = colour(enabled ? ThemeRole::Text : ThemeRole::Muted);
    const int side = px(16);
    const Sides sides(option.direction, option.rect);
    const QRect spot = sides(QRect(option.rect.left() + px(7), option.rect.top() + (option.rect.height() - side) / 2, side, side));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && (option.checked || option.icon.isNull())) {
        if (option.checked)
            paintIcon(painter, spot, QStringLiteral("tick"), colour(enabled ? ThemeRole::Accent : ThemeRole::Muted));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, spot, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList words = option.text.split(u'\t');
    const QRect place = sides(option.rect.adjusted(px(IconColumn), 0, -px(RightPadding), 0));
    painter.setFont(option.font);
    painter.setPen(ink);
    drawWords(painter, place, words.value(0), Qt::AlignLeft, mnemonicFlag());
    if (words.size() > 1) {
        painter.setPen(colour(ThemeRole::Muted));
        drawWords(painter, place, words.value(1), Qt::AlignRight);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int arrow = px(14);
        const QRect end(option.rect.right() - px(6) - arrow, option.rect.top() + (option.rect.height() - arrow) / 2, arrow, arrow);
        paintChevron(painter, sides(end), forward(option.direction), colour(ThemeRole::Muted));
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), px(SeparatorHeight)};
    const QFontMetrics metrics(option.font);
    const QStringList words = option.text.split(u'\t');
    int width = px(IconColumn) + metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, words.value(0)).width() + px(RightPadding);
    if (words.size() > 1)
        width += px(28) + metrics.horizontalAdvance(words.value(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += px(22);
    return {qMax(width, px(140)), qMax(px(ItemHeight), metrics.height() + px(6))};
}

void menuBarItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    painter.fillRect(option.rect, colour(ThemeRole::Window));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled)
        paintBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2),
                 colour(option.state.testFlag(QStyle::State_Sunken) ? ThemeRole::Selection : ThemeRole::Title), Qt::transparent, px(SmallRadius));
    painter.save();
    painter.setFont(option.font);
    painter.setPen(colour(enabled ? ThemeRole::Text : ThemeRole::Muted));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(), option.text);
    painter.restore();
}

}
