// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one place that asks libgit2: which line ranges of two texts differ, and the patch between two texts.

#include "diff/textdiff.h"

#include <QByteArray>

namespace gatehouse::diff {

// Lines [oldFirst, oldFirst + oldCount) were replaced by [newFirst, newFirst + newCount); counted from 0.
struct LineHunk {
    int oldFirst = 0;
    int oldCount = 0;
    int newFirst = 0;
    int newCount = 0;
    bool operator==(const LineHunk&) const = default;
};

// Lines end in LF here and nowhere else.
[[nodiscard]] Result<std::vector<LineHunk>> lineHunks(QByteArrayView old, QByteArrayView now, WhiteSpace whiteSpace);

// The patch of a file that has the name f on both sides, for others to name: libgit2 writes some names in another way than git reads them.
// A side that does not exist is a null view.
[[nodiscard]] Result<QByteArray> gitPatch(QByteArrayView old, QByteArrayView now);

}
