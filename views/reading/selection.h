// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the reader has selected: a stretch of one side's own text, whatever is folded or boxed on the screen.

#include "reading/readingdocument.h"

#include <compare>

namespace gatehouse::reading {

// A place in one side's text; the column counts UTF-16 units of the piece.
struct TextPlace {
    int line = 0;
    int piece = 0;
    int column = 0;
    auto operator<=>(const TextPlace&) const = default;
};

// From `anchor`, where it began, to `caret`, where it ends now.
struct Selection {
    Side side = Side::New;
    TextPlace anchor;
    TextPlace caret;

    [[nodiscard]] bool isEmpty() const { return anchor == caret; }
    [[nodiscard]] const TextPlace& from() const { return std::min(anchor, caret); }
    [[nodiscard]] const TextPlace& to() const { return std::max(anchor, caret); }
    bool operator==(const Selection&) const = default;
};

// The columns of a piece that are selected, [first, second); equal when none is.
[[nodiscard]] std::pair<int, int> selectedColumns(const Selection& selection, int line, int piece, int pieceLength);

// The selected text as it is in the file, lines joined by LF; what is folded between both ends belongs to it.
[[nodiscard]] QString selectedText(const ReadingDocument& document, const Selection& selection);

// Whole lines of one side, the last line's end included.
[[nodiscard]] Selection wholeLines(const ReadingDocument& document, Side side, int firstLine, int lastLine);

}
