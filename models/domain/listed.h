// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words side by side in a sentence or a cell, parted as the language of the program parts them.

#include <QStringList>

namespace gatehouse {

// "a, b and so on": "a, b" in English, “a、b” in Chinese. Not for what a program reads.
[[nodiscard]] QString listed(const QStringList& words);

}
