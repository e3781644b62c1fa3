// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs: those of a window carry a line on top, those inside a page one below.
#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/style/looks.h"
#include "theme/style/parts.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace gatehouse::theme::parts {

namespace {

constexpr qreal TabSidePadding = 12, InnerSidePadding = 6.5, Gap = 7;

TabLook lookOf(const QWidget* widget)
{
    return tabLook(qobject_cast<const QTabBar*>(widget));
}

TabBadge badgeOf(const QStyleOptionTab& option, const QWidget* widget)
{
    const auto* bar = qobject_cast<const QTabBar*>(widget);
    return bar && option.tabIndex >= 0 ? bar->tabData(option.tabIndex).value<TabBadge>() : TabBadge();
}

QFont selectedFont(const QWidget* widget)
{
    QFont result = widget ? widget->font() : font(TextStyle::Control);
    result.setWeight(QFont::DemiBold);
    return result;
}

qreal paddingOf(TabLook look)
{
    return look == TabLook::Document ? TabSidePadding : InnerSidePadding;
}

int badgeWidth(const TabBadge& badge)
{
    return badge.text.isEmpty() ? 0 : countSize(badge.text).width() + px(Gap);
}

}

void tabShape(const QStyleOptionTab& option, QPainter& painter, const QWidget* widget)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QRect r = option.rect;
    const int thick = px(2);
    if (lookOf(widget) == TabLook::Document) {
        painter.fillRect(r, colour(selected ? ThemeRole::Surface : hovered ? ThemeRole::Hover : ThemeRole::Window));
        painter.fillRect(Sides(option.direction, r)(QRect(r.right(), r.top(), 1, r.height())), colour(ThemeRole::Border));
        if (selected)
            painter.fillRect(QRect(r.left(), r.top(), r.width(), thick), colour(ThemeRole::Accent));
        else
            painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), colour(ThemeRole::Border));
    } else {
        const QRect line(r.left() + px(4), r.bottom() + 1 - thick, r.width() - 2 * px(4), thick);
        if (selected)
            painter.fillRect(line, colour(ThemeRole::Accent));
        else if (hovered)
            painter.fillRect(line, colour(ThemeRole::Border));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, QRectF(r).adjusted(1, 3, -1, -3));
}

void tabLabel(const QStyleOptionTab& option, QPainter& painter, const QWidget* widget)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const TabLook look = lookOf(widget);
    const QColor ink = colour(selected || hovered ? ThemeRole::Text : ThemeRole::Muted);
    QRect place = option.rect.adjusted(px(paddingOf(look)), 0, -px(paddingOf(look)), 0);
    if (look == TabLook::Document)
        place.translate(0, px(1));
    place.setLeft(place.left() + option.leftButtonSize.width());
    place.setRight(place.right() - option.rightButtonSize.width());

    const Sides sides(option.direction, option.rect);
    painter.save();
    if (!option.icon.isNull()) {
        const int side = px(16);
        const QRect spot = sides(QRect(place.left(), place.top() + (place.height() - side) / 2, side, side));
        if (option.icon.name().isEmpty())
            option.icon.paint(&painter, spot);
        else
            paintIcon(painter, spot, option.icon.name(), ink);
        place.setLeft(place.left() + side + px(Gap));
    }
    const TabBadge badge = badgeOf(option, widget);
    painter.setFont(selected ? selectedFont(widget) : (widget ? widget->font() : painter.font()));
    painter.setPen(ink);
    const QFontMetrics metrics(painter.font());
    const int room = place.width() - badgeWidth(badge);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room + 1, Qt::TextShowMnemonic);
    drawWords(painter, sides(QRect(place.left(), place.top(), room + px(4), place.height())), text, Qt::AlignLeft, mnemonicFlag());
    if (!badge.text.isEmpty()) {
        const int x = place.left() + qMin(room, metrics.size(Qt::TextShowMnemonic, text).width()) + px(Gap);
        paintCount(painter, sides(QRect(x, place.top(), countSize(badge.text).width(), place.height())), badge.text, {badge.ink, badge.ground});
    }
    painter.restore();
}

QSize tabSize(const QStyleOptionTab& option, const QSize& contents, const QWidget* widget)
{
    const TabLook look = lookOf(widget);
    const int text = QFontMetrics(selectedFont(widget)).size(Qt::TextShowMnemonic, option.text).width();
    int width = 2 * px(paddingOf(look)) + text + badgeWidth(badgeOf(option, widget));
    if (!option.icon.isNull())
        width += px(16) + px(Gap);
    width += option.leftButtonSize.width() + option.rightButtonSize.width();
    if (!option.rightButtonSize.isEmpty())
        width += px(4);
    return {width, qMax(px(height::TabBar), contents.height())};
}

}
