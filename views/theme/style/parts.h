// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parts of GatehouseStyle, each drawn by a function: buttons, fields, tabs, headers, menus, bars. Not for pages.

#include "theme/paint/marks.h"

#include <QRect>
#include <QSize>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

namespace gatehouse::theme::parts {

inline constexpr qreal Radius = 5, SmallRadius = 3, CellPadding = 8, LinkPadding = 3;

// The ring of two pixels just inside `rect`.
void focusRing(QPainter& painter, const QRectF& rect, qreal radius = Radius);

// How words with a "&" are drawn now: with the letter after it underlined, or as if it were not there.
[[nodiscard]] int mnemonicFlag();

// buttons.cpp
void pushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);
void toolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget);
void checkIndicator(const QStyleOption& option, QPainter& painter);
void radioIndicator(const QStyleOption& option, QPainter& painter);

// fields.cpp
void fieldFrame(const QStyleOption& option, QPainter& painter);
void comboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget);
void comboBoxLabel(const QStyleOptionComboBox& option, const QRect& place, QPainter& painter);
void spinBox(const QStyleOptionSpinBox& option, const QRect& up, const QRect& down, QPainter& painter);

// tabs.cpp
void tabShape(const QStyleOptionTab& option, QPainter& painter, const QWidget* widget);
void tabLabel(const QStyleOptionTab& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QSize tabSize(const QStyleOptionTab& option, const QSize& contents, const QWidget* widget);

// menus.cpp
void menuItem(const QStyleOptionMenuItem& option, QPainter& painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
void menuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);

// bars.cpp
// Where in a tree's indentation the arrow of a branch stands: towards what it opens.
[[nodiscard]] QRectF branchArrow(const QRect& indentation, Qt::LayoutDirection direction);
// Where lines go: an arrow that opens, or goes on, points there.
[[nodiscard]] Direction forward(Qt::LayoutDirection direction);
void header(const QStyleOptionHeader& option, QPainter& painter);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader& option, const QSize& contents);
void headerGround(const QRect& rect, QPainter& painter);
void scrollBar(const QStyleOptionSlider& option, const QRect& slider, QPainter& painter, const QWidget* widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, int subControl, const QWidget* widget, const QStyle& style);

}
