// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a line that is longer than its column is broken.

#include <QStringView>

namespace gatehouse::reading {

// `line` goes on from `from`, and as far as `fits` it fits. The place from which the next line on the screen goes on: after blanks, or beside characters
// that need none between words, if that leaves no more than two fifths of the room empty; else after punctuation; inside a word only where nothing else
// stands behind the indentation. In UTF-16 code units, above `from` and at most `fits`.
[[nodiscard]] qsizetype lineBreak(QStringView line, qsizetype from, qsizetype fits);

}
