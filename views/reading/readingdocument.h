// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the canvas shows: one text, or two beside each other with their differences. A value, built on a worker and never changed.

#include "content/remarks.h"
#include "diff/folds.h"
#include "diff/movedlines.h"
#include "diff/textdiff.h"

#include <memory>
#include <optional>

namespace gatehouse::reading {

enum class Side : quint8 { Old, New };

// A file as it was read, and what stands over its column ("4.1.3, live since 3 Sep").
struct FileVersion {
    QByteArray bytes;
    content::Source source;
    QString caption;
};

// A sentence over the text; `side` says of which side it is true, nothing means of both or of the comparison.
struct Notice {
    content::Remark::Level level = content::Remark::Level::Note;
    std::optional<Side> side;
    QString sentence;
    bool operator==(const Notice&) const = default;
};

struct ReadingDocument {
    bool isComparison = false;
    std::shared_ptr<const content::TextContent> old; // null where there is no such side
    std::shared_ptr<const content::TextContent> now;
    QString oldCaption;
    QString newCaption;
    diff::TextDiff diff;
    std::vector<diff::Fold> folds;
    std::vector<Notice> notices;
    std::vector<content::HexRow> oldHex; // of a binary side
    std::vector<content::HexRow> newHex;
    QString pairedWith; // the file that is gone and that this new one was made from; empty for none
    // By line, where it stands on the other side; -1 where it did not move, empty where none did.
    std::vector<qint32> movedOldLines;
    std::vector<qint32> movedNewLines;
    std::vector<qint32> rowOfOldLine; // the row that a line stands in
    std::vector<qint32> rowOfNewLine;

    [[nodiscard]] const content::TextContent* text(Side side) const { return side == Side::Old ? old.get() : now.get(); }
    [[nodiscard]] int lineOf(const diff::Row& row, Side side) const { return side == Side::Old ? row.oldLine : row.newLine; }
    [[nodiscard]] int rowOf(Side side, int line) const;
    // Where a line stands on the other side that was moved as it is, or -1.
    [[nodiscard]] int movedTo(Side side, int line) const;
    // Fills rowOfOldLine and rowOfNewLine from the rows.
    void indexRows();
    void indexMoves(const std::vector<diff::MovedLines>& moved);
};

// Decodes both sides, compares them and folds what is alike. Takes as long as the files are large: called on a worker.
[[nodiscard]] Result<ReadingDocument> comparison(const std::optional<FileVersion>& old, const std::optional<FileVersion>& now,
                                                 diff::WhiteSpace whiteSpace = diff::WhiteSpace::Exact);
// One file whole.
[[nodiscard]] ReadingDocument wholeFile(const FileVersion& file);

}
