// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Walks through what a window shows and writes down what a person could not read, reach or hear.

#include <QStringList>
#include <QWidget>

namespace gatehouse::testing {

// One sentence for each label or control that is narrower or lower than its own words.
[[nodiscard]] QStringList clippedWords(const QWidget& window);
// One for each pair of siblings that lie over each other.
[[nodiscard]] QStringList overlaps(const QWidget& window);
// One for each enabled control that a screen reader cannot name.
[[nodiscard]] QStringList namelessControls(const QWidget& window);
// One for each enabled control that Tab never comes to.
[[nodiscard]] QStringList unreachableControls(QWidget& window);

}
