// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/scene.h"

#include <algorithm>

namespace gatehouse::reading {

Scene::Scene(const SyntaxColours& colours) : m_colours(colours)
{
    setDocument(std::make_shared<const ReadingDocument>());
}

void Scene::setDocument(std::shared_ptr<const ReadingDocument> document)
{
    m_document = std::move(document);
    m_openings.assign(m_document->folds.size(), {});
    m_insets.clear();
    m_layouts = std::make_unique<LineLayouts>(*m_document, m_geometry, m_colours);
    const RenderSource source{*m_document, m_geometry, *m_layouts, m_openings, m_insets};
    m_renderers[static_cast<size_t>(BlockKind::Notice)] = makeNoticeRenderer(source);
    m_renderers[static_cast<size_t>(BlockKind::Hex)] = makeHexRenderer(source);
    m_renderers[static_cast<size_t>(BlockKind::Row)] = makeRowRenderer(source);
    m_renderers[static_cast<size_t>(BlockKind::Fold)] = makeFoldRenderer(source);
    m_renderers[static_cast<size_t>(BlockKind::Inset)] = makeInsetRenderer(source);
    rebuild();
}

void Scene::arrange(Arrangement wanted, int width, qreal zoom)
{
    m_geometry = geometryFor(*m_document, wanted, width, zoom);
    m_layouts->forget();
    rebuild();
}

void Scene::rebuild()
{
    m_blocks = blocksOf(*m_document, m_geometry.arrangement, m_openings, m_insets);
    std::vector<int> heights;
    heights.reserve(m_blocks.size());
    m_blockOfRow.assign(m_document->diff.rows.size(), 0);
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const Block& block = m_blocks[i];
        heights.push_back(renderer(block).guessedHeight(block));
        if (block.kind == BlockKind::Fold) {
            const auto at = static_cast<size_t>(block.index);
            const diff::RowRange hidden = hiddenRows(m_document->folds[at], m_openings[at]);
            std::fill_n(m_blockOfRow.begin() + hidden.first, hidden.count, static_cast<qint32>(i));
        } else if (block.kind == BlockKind::Row && block.piece == 0
                   && !(block.faces == Faces::New && m_document->diff.rows[static_cast<size_t>(block.index)].kind == diff::RowKind::Changed)) {
            m_blockOfRow[static_cast<size_t>(block.index)] = static_cast<qint32>(i);
        }
    }
    m_heights = HeightTree(std::move(heights));
    m_measured.assign(m_blocks.size(), false);
}

bool Scene::measure(int block)
{
    const auto at = static_cast<size_t>(block);
    if (m_measured[at])
        return false;
    m_measured[at] = true;
    const int height = renderer(m_blocks[at]).height(m_blocks[at]);
    if (height == m_heights.height(block))
        return false;
    m_heights.set(block, height);
    return true;
}

int Scene::blockOfRow(int row) const
{
    return row >= 0 && row < static_cast<int>(m_blockOfRow.size()) ? m_blockOfRow[static_cast<size_t>(row)] : 0;
}

int Scene::rowOfBlock(int block) const
{
    if (block < 0 || block >= static_cast<int>(m_blocks.size()))
        return 0;
    const Block& at = m_blocks[static_cast<size_t>(block)];
    switch (at.kind) {
    case BlockKind::Notice:
    case BlockKind::Hex: return 0;
    case BlockKind::Row: return at.index;
    case BlockKind::Inset: return m_insets[static_cast<size_t>(at.index)].row;
    case BlockKind::Fold: return hiddenRows(m_document->folds[static_cast<size_t>(at.index)], m_openings[static_cast<size_t>(at.index)]).first;
    }
    return 0;
}

std::vector<FoldButton> Scene::foldButtons(const Block& block)
{
    return reading::foldButtons({*m_document, m_geometry, *m_layouts, m_openings, m_insets}, block);
}

void Scene::setInsets(std::vector<Inset> insets)
{
    if (insets == m_insets)
        return;
    m_insets = std::move(insets);
    for (size_t i = 0; i < m_openings.size(); ++i) {
        const diff::RowRange hidden = hiddenRows(m_document->folds[i], m_openings[i]);
        if (std::ranges::any_of(m_insets, [&](const Inset& inset) { return inset.row >= hidden.first && inset.row < hidden.end(); }))
            m_openings[i].top += hidden.count;
    }
    rebuild();
}

void Scene::openFold(int fold, FoldAction action)
{
    FoldOpening& opening = m_openings[static_cast<size_t>(fold)];
    const int hidden = hiddenRows(m_document->folds[static_cast<size_t>(fold)], opening).count;
    const int step = hidden <= FoldStep ? hidden : FoldStep;
    switch (action) {
    case FoldAction::All: opening.top += hidden; break;
    case FoldAction::FromTop: opening.top += step; break;
    case FoldAction::FromBottom: opening.bottom += step; break;
    }
    rebuild();
}

void Scene::setAllFolded(bool folded)
{
    for (size_t i = 0; i < m_openings.size(); ++i)
        m_openings[i] = folded ? FoldOpening{} : FoldOpening{m_document->folds[i].rows.count, 0};
    rebuild();
}

TextPlace placeAt(Scene& scene, int block, Side side, QPoint inBlock)
{
    const ReadingDocument& document = scene.document();
    const std::vector<Block>& blocks = scene.blocks();
    const content::TextContent* text = document.text(side);
    if (!text || text->lineCount() == 0 || blocks.empty())
        return {};
    const Block& at = blocks[static_cast<size_t>(block)];
    const int line = at.kind == BlockKind::Row ? document.lineOf(document.diff.rows[static_cast<size_t>(at.index)], side) : -1;
    if (line >= 0 && at.piece < text->pieceCount(line)) {
        const auto laid = scene.layouts().of(side, line, at.piece);
        const int visual = std::clamp(inBlock.y() / scene.geometry().lineHeight, 0, laid->visualLines - 1);
        const QTextLine visualLine = laid->layout.lineAt(visual);
        const int drawn = visualLine.isValid() ? visualLine.xToCursor(inBlock.x() - scene.geometry().column(side).textLeft) : 0;
        return {line, at.piece, laid->drawn.columnFrom(drawn)};
    }
    // A filler, a fold or a sentence: the end of the last line of this side above it.
    for (int row = scene.rowOfBlock(block); row >= 0 && row < static_cast<int>(document.diff.rows.size()); --row) {
        const int above = document.lineOf(document.diff.rows[static_cast<size_t>(row)], side);
        if (above < 0 || (at.kind == BlockKind::Fold && row == scene.rowOfBlock(block)))
            continue;
        const int piece = text->pieceCount(above) - 1;
        return {above, piece, static_cast<int>(text->text(above, piece).size())};
    }
    return {};
}

}
