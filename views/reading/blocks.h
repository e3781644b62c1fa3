// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The canvas from top to bottom as a list of blocks. A block is a few numbers; what it looks like is its renderer's matter.

#include "reading/readingdocument.h"

namespace gatehouse::reading {

enum class Arrangement : quint8 { SideBySide, Unified };

enum class BlockKind : quint8 { Notice, Hex, Row, Fold, Inset };
inline constexpr size_t BlockKinds = 5;

// Which lines of a row a block shows.
enum class Faces : quint8 { Both, Old, New };

struct Block {
    BlockKind kind = BlockKind::Row;
    Faces faces = Faces::Both;
    qint32 index = 0; // of the notice, hex row, row, fold or inset
    qint32 piece = 0; // of a very long line
    bool operator==(const Block&) const = default;
};

// Room under a row for something that is no text of the file, such as what was said about the line.
struct Inset {
    qint32 row = 0;
    Side side = Side::New;
    int height = 0;
    bool operator==(const Inset&) const = default;
};

// How far a fold was opened from above and from below.
struct FoldOpening {
    int top = 0;
    int bottom = 0;
    bool operator==(const FoldOpening&) const = default;
};

// Rows of a fold that are still hidden.
[[nodiscard]] diff::RowRange hiddenRows(const diff::Fold& fold, const FoldOpening& opening);

// `openings` has one entry for each fold of the document. In one column, a change shows its removed lines first. What is folded hides its insets.
[[nodiscard]] std::vector<Block> blocksOf(const ReadingDocument& document, Arrangement arrangement, const std::vector<FoldOpening>& openings,
                                          const std::vector<Inset>& insets = {});

// The place of an inset among the blocks; -1 where it is folded away.
[[nodiscard]] int blockOfInset(const std::vector<Block>& blocks, int inset);

}
