// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever one types or chooses a value in: line edits, text edits, combo boxes, spin boxes.
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/style/looks.h"
#include "theme/style/parts.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace gatehouse::theme::parts {

void fieldFrame(const QStyleOption& option, QPainter& painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    paintBox(painter, option.rect, colour(enabled && !readOnly ? ThemeRole::Surface : ThemeRole::Sunken),
             colour(enabled && !readOnly ? ThemeRole::BorderStrong : ThemeRole::Border), px(Radius));
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect);
}

void comboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isButton = widget && widget->property("gatehouseButton").toString() == u"plain";
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !option.editable && enabled;
    const QColor ground = colour(!enabled ? ThemeRole::Hover : hovered ? ThemeRole::Hover : ThemeRole::Raised);
    paintBox(painter, option.rect, ground, colour(isButton || !enabled ? ThemeRole::Border : ThemeRole::BorderStrong), px(Radius));
    const int side = px(14);
    const QRect place(option.rect.right() + 1 - px(7) - side, option.rect.top() + (option.rect.height() - side) / 2, side, side);
    paintChevron(painter, Sides(option.direction, option.rect)(place), Direction::Down, colour(ThemeRole::Muted));
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect);
}

void comboBoxLabel(const QStyleOptionComboBox& option, const QRect& place, QPainter& painter)
{
    painter.save();
    const Sides sides(option.direction, place);
    QRect rest = place;
    if (!option.currentIcon.isNull()) {
        const int side = option.iconSize.width() > 0 ? option.iconSize.width() : px(16);
        option.currentIcon.paint(&painter, sides(QRect(rest.left(), rest.top() + (rest.height() - side) / 2, side, side)));
        rest.setLeft(rest.left() + side + px(6));
    }
    if (!option.currentText.isEmpty() && !option.editable) {
        painter.setPen(colour(option.state.testFlag(QStyle::State_Enabled) ? ThemeRole::Text : ThemeRole::Muted));
        drawWords(painter, sides(rest), option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rest.width()));
    }
    painter.restore();
}

void spinBox(const QStyleOptionSpinBox& option, const QRect& up, const QRect& down, QPainter& painter)
{
    fieldFrame(option, painter);
    const auto arrow = [&](const QRect& place, Direction direction, QAbstractSpinBox::StepEnabledFlag step) {
        const bool possible = option.stepEnabled.testFlag(step) && option.state.testFlag(QStyle::State_Enabled);
        const int side = px(12);
        paintChevron(painter, QRectF(place.center().x() + 0.5 - side / 2.0, place.center().y() + 0.5 - side / 2.0, side, side), direction,
                     colour(possible ? ThemeRole::Muted : ThemeRole::Border));
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    arrow(up, Direction::Up, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Direction::Down, QAbstractSpinBox::StepDownEnabled);
}

}
