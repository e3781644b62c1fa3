// SPDX-License-Identifier: GPL-3.0-or-later
// Push buttons, tool buttons, segments, check boxes and radio buttons.
#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/style/looks.h"
#include "theme/style/parts.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace gatehouse::theme::parts {

namespace {

constexpr qreal SidePadding = 11, SmallSidePadding = 8, IconGap = 6, ChevronSide = 14;

struct ButtonColours {
    QColor ground = Qt::transparent;
    QColor line = Qt::transparent;
    QColor ink;
};

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

// A little darker on a light theme, a little lighter on a dark one.
QColor pressed(const QColor& ground)
{
    return Theme::current().shade().isDark ? ground.lighter(112) : ground.darker(108);
}

ButtonColours coloursOf(const QStyleOption& option, ButtonLook look)
{
    const bool hovered = has(option, QStyle::State_MouseOver);
    const bool sunken = has(option, QStyle::State_Sunken);
    const bool checked = has(option, QStyle::State_On);
    ButtonColours result;
    result.ink = colour(ThemeRole::Text);
    if (!has(option, QStyle::State_Enabled)) {
        result.ink = colour(ThemeRole::Muted);
        if (look != ButtonLook::Quiet && look != ButtonLook::Link) {
            result.ground = colour(ThemeRole::Hover);
            result.line = colour(ThemeRole::Border);
        }
        return result;
    }
    switch (look) {
    case ButtonLook::Plain:
    case ButtonLook::CriticalOutline:
        result.ground = colour(hovered ? ThemeRole::Hover : ThemeRole::Raised);
        result.line = colour(ThemeRole::Border);
        if (look == ButtonLook::CriticalOutline)
            result.ink = colour(ThemeRole::Critical);
        break;
    case ButtonLook::Primary:
        result.ground = colour(ThemeRole::AccentFill);
        result.ink = colour(ThemeRole::OnAccent);
        break;
    case ButtonLook::Critical:
        result.ground = colour(ThemeRole::CriticalFill);
        result.ink = colour(ThemeRole::OnAccent);
        break;
    case ButtonLook::Quiet:
        if (hovered || sunken)
            result.ground = colour(ThemeRole::Hover);
        break;
    case ButtonLook::Link: result.ink = colour(ThemeRole::Accent); break;
    }
    const bool isFilled = look == ButtonLook::Primary || look == ButtonLook::Critical;
    if (checked && !isFilled) {
        result.ground = colour(ThemeRole::Selection);
        // Where tints are too faint to be told apart, the edge says it.
        result.line = colour(Theme::current().shade().isHigh ? ThemeRole::Accent
                                 : look == ButtonLook::Plain ? ThemeRole::ChgWord
                                                             : ThemeRole::Selection);
    }
    if (sunken || (isFilled && hovered))
        result.ground = pressed(result.ground);
    return result;
}

QFont labelFont(const QFont& own, ButtonLook look, bool isChecked)
{
    QFont result = own;
    if (look == ButtonLook::Primary || look == ButtonLook::Critical || isChecked)
        result.setWeight(QFont::DemiBold);
    return result;
}

// The icon in the colour of the words where it is one of those that have no colours of their own.
void paintButtonIcon(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor& ink, bool forceInk, const QStyleOption& option)
{
    if (forceInk && !icon.name().isEmpty()) {
        paintIcon(painter, rect, icon.name(), ink);
        return;
    }
    icon.paint(&painter, rect, Qt::AlignCenter, has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
               has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
}

struct Label {
    QString text;
    QIcon icon;
    int iconSide = 0;
    bool hasMenu = false;
    bool isChecked = false;
    bool forceInk = false;
    Qt::Alignment alignment = Qt::AlignHCenter;
};

// What may be checked has room for the weight that it takes on then; a link never is.
QFont widestFont(const QFont& own, ButtonLook look)
{
    QFont result = own;
    if (look != ButtonLook::Link)
        result.setWeight(QFont::DemiBold);
    return result;
}

int labelWidth(const Label& label, const QFont& own, ButtonLook look)
{
    const int text = label.text.isEmpty() ? 0 : QFontMetrics(widestFont(own, look)).size(Qt::TextShowMnemonic, label.text).width();
    const int icon = label.icon.isNull() ? 0 : label.iconSide;
    return text + icon + (text && icon ? px(IconGap) : 0) + (label.hasMenu ? px(ChevronSide) + (text ? px(IconGap) : 0) : 0);
}

void paintLabel(QPainter& painter, QRect place, const Label& label, const QFont& own, const QColor& ink, ButtonLook look, const QStyleOption& option)
{
    const Sides sides(option.direction, place);
    painter.setFont(labelFont(own, look, label.isChecked));
    painter.setPen(ink);
    if (label.hasMenu) {
        const int side = px(ChevronSide);
        paintChevron(painter, sides(QRect(place.right() + 1 - side, place.top() + (place.height() - side) / 2, side, side)), Direction::Down,
                     has(option, QStyle::State_Enabled) ? colour(ThemeRole::Muted) : ink);
        place.setRight(place.right() - side - px(IconGap));
    }
    const QFontMetrics metrics(painter.font());
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSide + (label.text.isEmpty() ? 0 : px(IconGap));
    const QString text = metrics.elidedText(label.text, Qt::ElideRight, place.width() - iconWidth, Qt::TextShowMnemonic);
    const int width = iconWidth + (text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text).width());
    int x = place.left() + (label.alignment & Qt::AlignLeft ? 0 : qMax(0, (place.width() - width) / 2));
    if (!label.icon.isNull()) {
        paintButtonIcon(painter, sides(QRect(x, place.top() + (place.height() - label.iconSide) / 2, label.iconSide, label.iconSide)), label.icon,
                        ink, label.forceInk, option);
        x += iconWidth;
    }
    drawWords(painter, sides(QRect(x, place.top(), place.right() - x + px(2), place.height())), text, Qt::AlignLeft, mnemonicFlag());
}

QPainterPath segmentShape(const QRectF& r, Segment place, qreal radius)
{
    const qreal left = place == Segment::First || place == Segment::Only ? radius : 0;
    const qreal right = place == Segment::Last || place == Segment::Only ? radius : 0;
    QPainterPath path;
    path.moveTo(r.left() + left, r.top());
    path.lineTo(r.right() - right, r.top());
    path.quadTo(r.right(), r.top(), r.right(), r.top() + right);
    path.lineTo(r.right(), r.bottom() - right);
    path.quadTo(r.right(), r.bottom(), r.right() - right, r.bottom());
    path.lineTo(r.left() + left, r.bottom());
    path.quadTo(r.left(), r.bottom(), r.left(), r.bottom() - left);
    path.lineTo(r.left(), r.top() + left);
    path.quadTo(r.left(), r.top(), r.left() + left, r.top());
    return path;
}

void paintSegment(QPainter& painter, const QStyleOption& option, Segment place)
{
    if (option.direction == Qt::RightToLeft && (place == Segment::First || place == Segment::Last))
        place = place == Segment::First ? Segment::Last : Segment::First;
    // Each button draws its right line only, so that two neighbours share one.
    const bool isLast = place == Segment::Last || place == Segment::Only;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, isLast ? -0.5 : 0.5, -0.5);
    const bool checked = has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(ThemeRole::Border), 1));
    painter.setBrush(colour(checked ? ThemeRole::Selection : hovered ? ThemeRole::Hover : ThemeRole::Raised));
    painter.drawPath(segmentShape(box, place, px(Radius)));
}

// What Qt gives an arrow instead of an icon: the buttons that scroll tabs.
void paintArrow(QPainter& painter, const QStyleOptionToolButton& option)
{
    const Direction direction = option.arrowType == Qt::LeftArrow ? Direction::Left
        : option.arrowType == Qt::RightArrow                      ? Direction::Right
        : option.arrowType == Qt::UpArrow                         ? Direction::Up
                                                                  : Direction::Down;
    const int side = px(ChevronSide);
    const QRect place(option.rect.left() + (option.rect.width() - side) / 2, option.rect.top() + (option.rect.height() - side) / 2, side, side);
    paintChevron(painter, place, direction, colour(has(option, QStyle::State_Enabled) ? ThemeRole::Text : ThemeRole::BorderStrong));
}

Label labelOf(const QStyleOptionButton& option, ButtonLook look)
{
    Label label;
    label.text = option.text;
    label.icon = option.icon;
    label.iconSide = option.iconSize.width() > 0 ? option.iconSize.width() : px(16);
    label.hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    label.isChecked = has(option, QStyle::State_On);
    label.forceInk = look == ButtonLook::Primary || look == ButtonLook::Critical || look == ButtonLook::CriticalOutline;
    if (look == ButtonLook::Link)
        label.alignment = Qt::AlignLeft;
    return label;
}

Label labelOf(const QStyleOptionToolButton& option, ButtonLook look)
{
    Label label;
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull())
        label.text = option.text;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly)
        label.icon = option.icon;
    label.iconSide = option.iconSize.width() > 0 ? option.iconSize.width() : px(16);
    label.hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    label.isChecked = has(option, QStyle::State_On);
    label.forceInk = look == ButtonLook::Primary || look == ButtonLook::Critical || look == ButtonLook::CriticalOutline;
    return label;
}

QSize controlSize(const Label& label, const QFont& own, ButtonLook look, const QWidget* widget)
{
    const int tall = qMax(px(isSmall(widget) ? height::SmallControl : height::Control), QFontMetrics(own).height() + px(6));
    if (label.text.isEmpty())
        return {qMax(tall, labelWidth(label, own, look) + px(10)), tall};
    const qreal padding = look == ButtonLook::Link ? LinkPadding : isSmall(widget) ? SmallSidePadding : SidePadding;
    return {labelWidth(label, own, look) + 2 * px(padding), tall};
}

QRect labelPlace(const QRect& rect, const Label& label, ButtonLook look, const QWidget* widget)
{
    const qreal padding = label.text.isEmpty() ? 3 : look == ButtonLook::Link ? LinkPadding : isSmall(widget) ? SmallSidePadding : SidePadding;
    return rect.adjusted(px(padding), 0, -px(padding), 0);
}

// A square in the middle, on whole pixels.
QRectF boxInside(const QRect& rect, int side)
{
    return QRect(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side).toRectF();
}

}

void focusRing(QPainter& painter, const QRectF& rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(ThemeRole::Focus), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(radius), px(radius));
    painter.restore();
}

void pushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    const ButtonLook look = option.features.testFlag(QStyleOptionButton::Flat) && buttonLook(widget) == ButtonLook::Plain ? ButtonLook::Quiet
                                                                                                                          : buttonLook(widget);
    const ButtonColours colours = coloursOf(option, look);
    painter.save();
    paintBox(painter, option.rect, colours.ground, colours.line, px(Radius));
    const Label label = labelOf(option, look);
    paintLabel(painter, labelPlace(option.rect, label, look, widget), label, widget ? widget->font() : painter.font(), colours.ink, look, option);
    if (has(option, QStyle::State_HasFocus)) {
        focusRing(painter, option.rect);
        if (look == ButtonLook::Primary || look == ButtonLook::Critical) // the ring alone would drown in the filling
            paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), Qt::transparent, colour(ThemeRole::OnAccent), px(SmallRadius));
    }
    painter.restore();
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonLook look = buttonLook(widget);
    return controlSize(labelOf(option, look), widget ? widget->font() : font(TextStyle::Control), look, widget);
}

void toolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget)
{
    ButtonLook look = buttonLook(widget);
    if (look == ButtonLook::Plain && has(option, QStyle::State_AutoRaise))
        look = ButtonLook::Quiet;
    ButtonColours colours = coloursOf(option, look);
    painter.save();
    const Segment place = segment(widget);
    if (place == Segment::None) {
        paintBox(painter, option.rect, colours.ground, colours.line, px(Radius));
    } else {
        paintSegment(painter, option, place);
        if (!has(option, QStyle::State_On))
            colours.ink = colour(ThemeRole::Muted);
    }
    if (option.features.testFlag(QStyleOptionToolButton::Arrow) && option.arrowType != Qt::NoArrow) {
        paintArrow(painter, option);
    } else {
        const Label label = labelOf(option, look);
        paintLabel(painter, labelPlace(option.rect, label, look, widget), label, option.font, colours.ink, look, option);
    }
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect);
    painter.restore();
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const ButtonLook look = buttonLook(widget);
    return controlSize(labelOf(option, look), option.font, look, widget);
}

void checkIndicator(const QStyleOption& option, QPainter& painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool part = has(option, QStyle::State_NoChange);
    const int side = qMin(px(15), qMin(option.rect.width(), option.rect.height()));
    const QRectF box = boxInside(option.rect, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = on || part;
    const QColor fill = colour(enabled ? ThemeRole::AccentFill : ThemeRole::Faint);
    paintBox(painter, box, filled ? fill : colour(enabled ? ThemeRole::Raised : ThemeRole::Sunken), filled ? fill : colour(ThemeRole::BorderStrong),
             px(SmallRadius));
    if (filled) {
        painter.setPen(QPen(colour(ThemeRole::OnAccent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x, y) * side; };
        painter.drawPolyline(on ? QPolygonF{at(0.24, 0.52), at(0.42, 0.70), at(0.76, 0.32)} : QPolygonF{at(0.27, 0.5), at(0.73, 0.5)});
    }
    painter.restore();
}

void radioIndicator(const QStyleOption& option, QPainter& painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const int side = qMin(px(15), qMin(option.rect.width(), option.rect.height()));
    const QRectF box = boxInside(option.rect, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(on && enabled ? ThemeRole::AccentFill : ThemeRole::BorderStrong), 1));
    painter.setBrush(colour(enabled ? ThemeRole::Raised : ThemeRole::Sunken));
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(enabled ? ThemeRole::AccentFill : ThemeRole::Faint));
        painter.drawEllipse(box.center(), side * 0.27, side * 0.27);
    }
    painter.restore();
}

}
