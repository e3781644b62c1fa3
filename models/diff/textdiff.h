// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What changed between two texts, line by line: the rows that a reader sees from top to bottom, and the changes among them.

#include "content/textcontent.h"
#include "domain/error.h"

#include <vector>

namespace gatehouse::diff {

// What counts as a change of a line: everything, not the amount of white space (git's -b), or no white space at all (-w).
enum class WhiteSpace { Exact, IgnoreChange, IgnoreAll };

// Changed: a removed line and an added line that stand beside each other.
enum class RowKind : quint8 { Same, Changed, Removed, Added };

// One row of the comparison. Lines count from 0; -1 stands for the missing side.
struct Row {
    qint32 oldLine = -1;
    qint32 newLine = -1;
    RowKind kind = RowKind::Same;
    bool operator==(const Row&) const = default;
};

// Rows from `first` on.
struct RowRange {
    int first = 0;
    int count = 0;
    [[nodiscard]] int end() const { return first + count; }
    bool operator==(const RowRange&) const = default;
};

struct TextDiff {
    std::vector<Row> rows;          // every line of both sides, in order
    std::vector<RowRange> changes;  // each the longest run of rows that are not Same
    int added = 0;                  // lines, as `git diff --patience --numstat` counts them where lines end in LF
    int removed = 0;
    bool oldLacksNewline = false;   // no newline at the end of the file
    bool newLacksNewline = false;
    bool isPartial = false;         // one side was cut: what lies behind the cut was not compared
    bool operator==(const TextDiff&) const = default;
};

// Patience diff with git's indent heuristic. Lines are those of content/, so a CR alone ends one. A side that does not exist is a
// default-made TextContent. The encoding is not compared: equal text in another encoding has no changed rows.
[[nodiscard]] Result<TextDiff> textDiff(const content::TextContent& old, const content::TextContent& now, WhiteSpace whiteSpace = WhiteSpace::Exact);
[[nodiscard]] Result<TextDiff> textDiff(const QByteArray& old, const QByteArray& now, WhiteSpace whiteSpace = WhiteSpace::Exact);

// Whether two texts of which one at least was cut differ behind the cut for certain: they are not the same file, and what was read of both is.
[[nodiscard]] bool differBehindCut(const content::TextContent& old, const content::TextContent& now);

// One text alone as rows, for reading a whole file on the canvas of differences.
[[nodiscard]] TextDiff wholeText(const content::TextContent& text);

}
