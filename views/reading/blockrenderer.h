// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one kind of block looks like, how high it is and how it is spoken. A new kind of content on the canvas is a new renderer.

#include "reading/find.h"
#include "reading/linelayouts.h"
#include "reading/selection.h"

#include <QRect>

class QPainter;

namespace gatehouse::reading {

// What lies over the content.
struct Overlay {
    Selection selection;
    const Matches* matches = nullptr;
    const std::vector<bool>* read = nullptr; // for each change of the document; empty where nothing is said of reading
};

// Whether the row belongs to a change that is marked as read.
[[nodiscard]] bool isReadRow(const ReadingDocument& document, const std::vector<bool>& read, int row);

class BlockRenderer {
public:
    virtual ~BlockRenderer() = default;
    // A guess without laying anything out, and the truth.
    [[nodiscard]] virtual int guessedHeight(const Block& block) const = 0;
    [[nodiscard]] virtual int height(const Block& block) const = 0;
    virtual void paint(QPainter& painter, const Block& block, const QRect& place, const Overlay& overlay) const = 0;
    // What a screen reader says.
    [[nodiscard]] virtual QString spoken(const Block& block) const = 0;
};

// All a renderer reads; the scene owns it.
struct RenderSource {
    const ReadingDocument& document;
    const Geometry& geometry;
    LineLayouts& layouts;
    const std::vector<FoldOpening>& openings;
    const std::vector<Inset>& insets;
};

[[nodiscard]] std::unique_ptr<BlockRenderer> makeNoticeRenderer(const RenderSource& source);
[[nodiscard]] std::unique_ptr<BlockRenderer> makeHexRenderer(const RenderSource& source);
[[nodiscard]] std::unique_ptr<BlockRenderer> makeRowRenderer(const RenderSource& source);
[[nodiscard]] std::unique_ptr<BlockRenderer> makeFoldRenderer(const RenderSource& source);
[[nodiscard]] std::unique_ptr<BlockRenderer> makeInsetRenderer(const RenderSource& source);

// The three things a fold can be asked for, and where their words stand.
enum class FoldAction { All, FromTop, FromBottom };
inline constexpr int FoldStep = 20;
struct FoldButton {
    FoldAction action = FoldAction::All;
    QString text;
    QRect place; // in the block
};
[[nodiscard]] std::vector<FoldButton> foldButtons(const RenderSource& source, const Block& block);

}
