// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blocks.h"

#include <algorithm>

namespace gatehouse::reading {

namespace {

using diff::Row;
using diff::RowKind;

class BlockBuilder {
public:
    BlockBuilder(const ReadingDocument& document, Arrangement arrangement, const std::vector<Inset>& insets)
        : m_document(document)
        , m_arrangement(arrangement)
        , m_insets(insets)
    {}

    void addRows(int first, int end)
    {
        for (int row = first; row < end;) {
            if (m_arrangement == Arrangement::SideBySide) {
                add(row++, Faces::Both);
                continue;
            }
            int changeEnd = row;
            while (changeEnd < end && rowAt(changeEnd).kind != RowKind::Same)
                ++changeEnd;
            if (changeEnd == row) {
                add(row++, Faces::New);
                continue;
            }
            for (int i = row; i < changeEnd; ++i)
                if (rowAt(i).oldLine >= 0)
                    add(i, Faces::Old);
            for (int i = row; i < changeEnd; ++i)
                if (rowAt(i).newLine >= 0)
                    add(i, Faces::New);
            row = changeEnd;
        }
    }

    std::vector<Block> blocks;

private:
    const Row& rowAt(int row) const { return m_document.diff.rows[static_cast<size_t>(row)]; }

    int piecesOf(const content::TextContent* text, int line) const { return text && line >= 0 ? text->pieceCount(line) : 0; }

    void add(int row, Faces faces)
    {
        const Row& at = rowAt(row);
        const int old = faces == Faces::New ? 0 : piecesOf(m_document.old.get(), at.oldLine);
        const int now = faces == Faces::Old ? 0 : piecesOf(m_document.now.get(), at.newLine);
        for (int piece = 0; piece < std::max({old, now, 1}); ++piece)
            blocks.push_back({BlockKind::Row, faces, row, piece});
        for (size_t i = 0; i < m_insets.size(); ++i)
            if (m_insets[i].row == row && standsUnder(m_insets[i].side, at, faces))
                blocks.push_back({BlockKind::Inset, faces, static_cast<qint32>(i), 0});
    }

    // In one column the two faces of a change are apart.
    static bool standsUnder(Side side, const Row& row, Faces faces)
    {
        return faces == Faces::Both || row.kind == RowKind::Same || (side == Side::Old) == (faces == Faces::Old);
    }

    const ReadingDocument& m_document;
    Arrangement m_arrangement;
    const std::vector<Inset>& m_insets;
};

}

diff::RowRange hiddenRows(const diff::Fold& fold, const FoldOpening& opening)
{
    return {fold.rows.first + opening.top, std::max(0, fold.rows.count - opening.top - opening.bottom)};
}

std::vector<Block> blocksOf(const ReadingDocument& document, Arrangement arrangement, const std::vector<FoldOpening>& openings,
                            const std::vector<Inset>& insets)
{
    BlockBuilder builder(document, arrangement, insets);
    for (size_t i = 0; i < document.notices.size(); ++i)
        builder.blocks.push_back({BlockKind::Notice, Faces::Both, static_cast<qint32>(i), 0});
    for (size_t i = 0; i < std::max(document.oldHex.size(), document.newHex.size()); ++i)
        builder.blocks.push_back({BlockKind::Hex, Faces::Both, static_cast<qint32>(i), 0});
    int row = 0;
    for (size_t i = 0; i < document.folds.size(); ++i) {
        const diff::RowRange hidden = hiddenRows(document.folds[i], openings[i]);
        if (hidden.count == 0)
            continue;
        builder.addRows(row, hidden.first);
        builder.blocks.push_back({BlockKind::Fold, Faces::Both, static_cast<qint32>(i), 0});
        row = hidden.end();
    }
    builder.addRows(row, static_cast<int>(document.diff.rows.size()));
    return std::move(builder.blocks);
}

int blockOfInset(const std::vector<Block>& blocks, int inset)
{
    const auto found = std::ranges::find_if(blocks, [&](const Block& block) { return block.kind == BlockKind::Inset && block.index == inset; });
    return found == blocks.end() ? -1 : static_cast<int>(found - blocks.begin());
}

}
