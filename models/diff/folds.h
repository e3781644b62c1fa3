// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The unchanged regions between changes that a reader need not see at first.

#include "diff/textdiff.h"

namespace gatehouse::diff {

// Rows that are folded away, and the last heading among them ("def load_scorer"), so that the reader knows where the text goes on.
struct Fold {
    RowRange rows;
    QString heading;
    bool operator==(const Fold&) const = default;
};

inline constexpr int ContextLines = 3;
inline constexpr int FoldedAtLeast = 4; // fewer rows than that are shown

// `now` is the text that the new lines of the rows stand in.
[[nodiscard]] std::vector<Fold> folds(const TextDiff& diff, const content::TextContent& now, int contextLines = ContextLines);

}
