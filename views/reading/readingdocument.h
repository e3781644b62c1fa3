// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the canvas shows: one text, or two beside each other with their differences. A value, built on a worker and never changed.

#include "content/remarks.h"
#include "diff/folds.h"
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
    std::vector<qint32> rowOfOldLine; // the row that a line stands in
    std::vector<qint32> rowOfNewLine;

    [[nodiscard]] const content::TextContent* text(Side side) const { return side == Side::Old ? old.get() : now.get(); }
    [[nodiscard]] int lineOf(const diff::Row& row, Side side) const { return side == Side::Old ? row.oldLine : row.newLine; }
    [[nodiscard]] int rowOf(Side side, int line) const;
    // Fills the two above from the rows.
    void indexRows();
};

// Decodes both sides, compares them and folds what is alike. Takes as long as the files are large: called on a worker.
[[nodiscard]] Result<ReadingDocument> comparison(const std::optional<FileVersion>& old, const std::optional<FileVersion>& now,
                                                 diff::WhiteSpace whiteSpace = diff::WhiteSpace::Exact);
// One file whole.
[[nodiscard]] ReadingDocument wholeFile(const FileVersion& file);

}
