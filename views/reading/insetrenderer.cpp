// SPDX-License-Identifier: GPL-3.0-or-later
// The ground under what stands between the lines; the widget on it paints itself.
#include "reading/blockrenderer.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace gatehouse::reading {

namespace {

using theme::ThemeRole;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingCanvas)
};

class InsetRenderer : public BlockRenderer {
public:
    explicit InsetRenderer(const RenderSource& source) : m_source(source) {}

    int guessedHeight(const Block& block) const override { return height(block); }
    int height(const Block& block) const override { return std::max(1, inset(block).height); }

    void paint(QPainter& painter, const Block& block, const QRect& place, const Overlay&) const override
    {
        painter.fillRect(place, theme::colour(ThemeRole::Surface));
        const Geometry& geometry = m_source.geometry;
        const Column& own = geometry.column(geometry.arrangement == Arrangement::SideBySide ? inset(block).side : Side::New);
        painter.fillRect(QRect(own.left, place.top(), own.gutterRight - own.left, place.height()), theme::colour(ThemeRole::Gutter));
        if (geometry.arrangement != Arrangement::SideBySide)
            return;
        const Column& other = geometry.column(inset(block).side == Side::Old ? Side::New : Side::Old);
        const QRect rest(other.left, place.top(), other.right - other.left, place.height());
        painter.fillRect(rest, theme::colour(ThemeRole::Gutter));
        painter.fillRect(rest, QBrush(theme::colour(ThemeRole::Filler), Qt::BDiagPattern));
        painter.fillRect(geometry.old.right, place.top(), geometry.now.left - geometry.old.right, place.height(), theme::colour(ThemeRole::Border));
    }

    QString spoken(const Block& block) const override
    {
        const Inset& at = inset(block);
        const int line = m_source.document.lineOf(m_source.document.diff.rows[static_cast<size_t>(at.row)], at.side);
        return Words::tr("said about line %1; Enter goes there").arg(line + 1);
    }

private:
    const Inset& inset(const Block& block) const { return m_source.insets[static_cast<size_t>(block.index)]; }

    RenderSource m_source;
};

}

std::unique_ptr<BlockRenderer> makeInsetRenderer(const RenderSource& source)
{
    return std::make_unique<InsetRenderer>(source);
}

}
