// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands where on the canvas: the blocks of a document in one arrangement, their heights, and what is folded. No widget.

#include "reading/blockrenderer.h"
#include "reading/heighttree.h"

#include <QPoint>
#include <array>

namespace gatehouse::reading {

class Scene {
public:
    explicit Scene(const SyntaxColours& colours);

    void setDocument(std::shared_ptr<const ReadingDocument> document);
    [[nodiscard]] const ReadingDocument& document() const { return *m_document; }

    // Places everything anew; what was measured is guessed again.
    void arrange(Arrangement wanted, int width, qreal zoom);
    [[nodiscard]] const Geometry& geometry() const { return m_geometry; }
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    [[nodiscard]] const HeightTree& heights() const { return m_heights; }
    [[nodiscard]] const BlockRenderer& renderer(const Block& block) const { return *m_renderers[static_cast<size_t>(block.kind)]; }
    [[nodiscard]] LineLayouts& layouts() { return *m_layouts; }

    // Lays the block out; true when it turned out higher or lower than guessed.
    bool measure(int block);
    // The block that shows a row, or the fold that hides it.
    [[nodiscard]] int blockOfRow(int row) const;
    // The row a block stands for; of a fold the first hidden one.
    [[nodiscard]] int rowOfBlock(int block) const;

    [[nodiscard]] std::vector<FoldButton> foldButtons(const Block& block);
    void openFold(int fold, FoldAction action);
    void setAllFolded(bool folded);

    // Room under rows, in the order in which it is asked for; what is folded over it opens. Gone with the document.
    void setInsets(std::vector<Inset> insets);

private:
    void rebuild();

    const SyntaxColours& m_colours;
    std::shared_ptr<const ReadingDocument> m_document;
    Geometry m_geometry;
    std::vector<FoldOpening> m_openings;
    std::vector<Inset> m_insets;
    std::unique_ptr<LineLayouts> m_layouts;
    std::array<std::unique_ptr<BlockRenderer>, BlockKinds> m_renderers;
    std::vector<Block> m_blocks;
    std::vector<qint32> m_blockOfRow;
    HeightTree m_heights;
    std::vector<bool> m_measured;
};

// The place in a side's text nearest to a point of a block.
[[nodiscard]] TextPlace placeAt(Scene& scene, int block, Side side, QPoint inBlock);

}
