// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Blocks of lines that stand in another place now: what was removed here and added there is read once.

#include "diff/textdiff.h"

namespace gatehouse::diff {

// As many lines from `oldFirst` on stand from `newFirst` on, white space at their ends and in front aside. Lines count from 0.
struct MovedLines {
    int oldFirst = 0;
    int newFirst = 0;
    int count = 0;
    bool operator==(const MovedLines&) const = default;
};

// The longest first come first served, each line in one block at most; in the order of the newer side. Blocks that hold fewer than
// MovedCharacters letters and digits are none, as `git diff --color-moved` has it: closing brackets stand everywhere.
[[nodiscard]] std::vector<MovedLines> movedLines(const TextDiff& diff, const content::TextContent& old, const content::TextContent& now);

inline constexpr int MovedCharacters = 20;
inline constexpr int MovedLinesLookedAt = 20'000; // of each side; beyond, nothing is looked for

}
