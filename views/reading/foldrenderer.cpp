// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blockrenderer.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace gatehouse::reading {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingCanvas)
};

using theme::ThemeRole;

QString alike(int count)
{
    return count == 1 ? Words::tr("1 line alike") : Words::tr("%n lines alike", nullptr, count);
}

int hiddenCount(const RenderSource& source, const Block& block)
{
    const auto at = static_cast<size_t>(block.index);
    return hiddenRows(source.document.folds[at], source.openings[at]).count;
}

QString labelOf(const RenderSource& source, const Block& block)
{
    const QString& heading = source.document.folds[static_cast<size_t>(block.index)].heading;
    const QString count = alike(hiddenCount(source, block));
    return heading.isEmpty() ? count : count + QStringLiteral(" · ") + heading;
}

// Two arrows that part, with the rows between them as dots.
void paintUnfold(QPainter& painter, const QPointF& centre, qreal size, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.2, size / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const qreal way : {-1.0, 1.0}) {
        const QPointF tip = centre + QPointF(0, way * size / 2);
        painter.drawLine(tip, centre + QPointF(0, way * size * 0.18));
        painter.drawPolyline(QPolygonF{tip + QPointF(-size / 4, -way * size / 4), tip, tip + QPointF(size / 4, -way * size / 4)});
    }
    for (const qreal x : {-0.42, -0.14, 0.14, 0.42})
        painter.drawPoint(centre + QPointF(x * size, 0));
    painter.restore();
}

class FoldRenderer : public BlockRenderer {
public:
    explicit FoldRenderer(const RenderSource& source) : m_source(source) {}

    int guessedHeight(const Block&) const override { return m_source.geometry.foldHeight; }
    int height(const Block&) const override { return m_source.geometry.foldHeight; }

    void paint(QPainter& painter, const Block& block, const QRect& place, const Overlay&) const override
    {
        painter.fillRect(place, theme::colour(ThemeRole::AccentTint));
        const Column& first = m_source.geometry.arrangement == Arrangement::SideBySide ? m_source.geometry.old : m_source.geometry.now;
        paintUnfold(painter, QPointF((first.left + first.gutterRight) / 2.0, place.center().y() + 0.5),
                    m_source.geometry.sentence.pixelSize() > 0 ? m_source.geometry.sentence.pixelSize() : 12, theme::colour(ThemeRole::Accent));
        painter.setFont(m_source.geometry.sentence);
        painter.setPen(theme::colour(ThemeRole::Accent));
        for (const FoldButton& button : foldButtons(m_source, block))
            painter.drawText(button.place.translated(place.topLeft()), Qt::AlignLeft | Qt::AlignVCenter, button.text);
    }

    QString spoken(const Block& block) const override { return Words::tr("folded: %1").arg(labelOf(m_source, block)); }

private:
    RenderSource m_source;
};

}

std::vector<FoldButton> foldButtons(const RenderSource& source, const Block& block)
{
    const Geometry& geometry = source.geometry;
    const Column& first = geometry.arrangement == Arrangement::SideBySide ? geometry.old : geometry.now;
    const QFontMetrics metrics(geometry.sentence);
    std::vector<FoldButton> buttons;
    int x = first.gutterRight + geometry.padding / 2;
    const auto add = [&](FoldAction action, const QString& text) {
        const int width = metrics.horizontalAdvance(text) + 2;
        if (x + width > geometry.width && !buttons.empty())
            return;
        buttons.push_back({action, text, QRect(x, 0, width, geometry.foldHeight)});
        x += width + 3 * geometry.padding;
    };
    add(FoldAction::All, labelOf(source, block));
    if (hiddenCount(source, block) > FoldStep) {
        // The steps stand at the same place in every fold, so that they can be hit again and again.
        x = std::max(x, geometry.width / 2 + first.gutterRight);
        add(FoldAction::FromTop, Words::tr("↓ %1 more").arg(FoldStep));
        add(FoldAction::FromBottom, Words::tr("↑ %1 more").arg(FoldStep));
    }
    return buttons;
}

std::unique_ptr<BlockRenderer> makeFoldRenderer(const RenderSource& source)
{
    return std::make_unique<FoldRenderer>(source);
}

}
