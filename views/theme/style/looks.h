// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page may ask of the style for one control: how much a button weighs, which kind of tabs a bar has, small controls.

#include "theme/themerole.h"

#include <QMetaType>
#include <QString>
#include <utility>

class QAction;
class QTabBar;
class QWidget;

namespace gatehouse::theme {

enum class ButtonLook {
    Plain,           // white, with a line; a combo box gets the same light line instead of a field's
    Primary,         // filled in the accent's colour; one a page
    Critical,        // filled red: only for what marks a version unusable
    CriticalOutline, // red words: Reject…
    Quiet,           // no line until the pointer is on it
    Link,            // words in the accent's colour: Clear filters
};

// For QPushButton, QToolButton and QComboBox.
void setButtonLook(QWidget* control, ButtonLook look);
[[nodiscard]] ButtonLook buttonLook(const QWidget* control);

// 24 instead of 28 high.
void setSmall(QWidget* control, bool isSmall = true);
[[nodiscard]] bool isSmall(const QWidget* control);

enum class TabLook {
    Inner,    // underlined; the default
    Document, // a line on top: the tabs of a window
};
void setTabLook(QTabBar* tabs, TabLook look);
[[nodiscard]] TabLook tabLook(const QTabBar* tabs);

// Number or word behind a tab's text ("3", "1 fails"); an empty text removes it. It is kept as the tab's data.
struct TabBadge {
    QString text;
    ThemeRole ink = ThemeRole::Muted;
    ThemeRole ground = ThemeRole::Avatar;
};
void setTabBadge(QTabBar* tabs, int index, const TabBadge& badge);

// In a menu that parts its entries: those of a group stand together, groups and entries in the order of their numbers. 0 and 0 unless it was said.
void setMenuPlace(QAction& action, int group, int rank = 0);
[[nodiscard]] std::pair<int, int> menuPlace(const QAction& action);

// First, inner, last or only button of a segmented control; set by SegmentedControl.
enum class Segment { None, First, Inner, Last, Only };
void setSegment(QWidget* button, Segment segment);
[[nodiscard]] Segment segment(const QWidget* button);

}

Q_DECLARE_METATYPE(gatehouse::theme::TabBadge)
