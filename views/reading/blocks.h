// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The canvas from top to bottom as a list of blocks. A block is a few numbers; what it looks like is its renderer's matter.

#include "reading/readingdocument.h"

namespace gatehouse::reading {

enum class Arrangement : quint8 { SideBySide, Unified };

enum class BlockKind : quint8 { Notice, Hex, Row, Fold };
inline constexpr size_t BlockKinds = 4;

// Which lines of a row a block shows.
enum class Faces : quint8 { Both, Old, New };

struct Block {
    BlockKind kind = BlockKind::Row;
    Faces faces = Faces::Both;
    qint32 index = 0; // of the notice, hex row, row or fold
    qint32 piece = 0; // of a very long line
    bool operator==(const Block&) const = default;
};

// How far a fold was opened from above and from below.
struct FoldOpening {
    int top = 0;
    int bottom = 0;
    bool operator==(const FoldOpening&) const = default;
};

// Rows of a fold that are still hidden.
[[nodiscard]] diff::RowRange hiddenRows(const diff::Fold& fold, const FoldOpening& opening);

// `openings` has one entry for each fold of the document. In one column, a change shows its removed lines first.
[[nodiscard]] std::vector<Block> blocksOf(const ReadingDocument& document, Arrangement arrangement, const std::vector<FoldOpening>& openings);

}
