// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which words changed inside a line that was changed.

#include <QStringView>
#include <vector>

namespace gatehouse::diff {

// Part of a line in UTF-16 columns.
struct WordSpan {
    int start = 0;
    int length = 0;
    bool operator==(const WordSpan&) const = default;
};

struct WordChanges {
    std::vector<WordSpan> old;
    std::vector<WordSpan> now;
    bool operator==(const WordChanges&) const = default;
};

// Longer lines, or lines that differ over more words than this, are not marked word by word.
inline constexpr int WordCharacters = 4096;
inline constexpr int WordTokens = 500;

// Empty where the lines are too long, equal, or so unlike that marking words would only confuse.
[[nodiscard]] WordChanges wordChanges(QStringView old, QStringView now);

}
