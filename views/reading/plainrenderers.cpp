// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences over the text, and the first bytes of a binary file.
#include "reading/blockrenderer.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace gatehouse::reading {

namespace {

using content::Remark;
using theme::ThemeRole;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingCanvas)
};

class NoticeRenderer : public BlockRenderer {
public:
    explicit NoticeRenderer(const RenderSource& source) : m_source(source) {}

    int guessedHeight(const Block& block) const override { return height(block); }

    int height(const Block& block) const override
    {
        const QRect text =
            QFontMetrics(m_source.geometry.sentence).boundingRect(textPlace(QRect(0, 0, m_source.geometry.width, 10000)), Flags, textOf(block));
        return text.height() + m_source.geometry.padding + 1;
    }

    void paint(QPainter& painter, const Block& block, const QRect& place, const Overlay&) const override
    {
        const bool warns = notice(block).level == Remark::Level::Warning;
        painter.fillRect(place, theme::colour(warns ? ThemeRole::WarningTint : ThemeRole::Sunken));
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), theme::colour(ThemeRole::Border));
        if (warns)
            paintTriangle(painter, place);
        painter.setFont(m_source.geometry.sentence);
        painter.setPen(theme::colour(warns ? ThemeRole::Warning : ThemeRole::Muted));
        painter.drawText(textPlace(place), Flags, textOf(block));
    }

    QString spoken(const Block& block) const override
    {
        return notice(block).level == Remark::Level::Warning ? Words::tr("warning: %1").arg(textOf(block)) : textOf(block);
    }

private:
    static constexpr int Flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

    const Notice& notice(const Block& block) const { return m_source.document.notices[static_cast<size_t>(block.index)]; }

    QString textOf(const Block& block) const
    {
        const Notice& at = notice(block);
        if (!at.side)
            return at.sentence;
        return (*at.side == Side::Old ? Words::tr("Old side: %1") : Words::tr("New side: %1")).arg(at.sentence);
    }

    QRect textPlace(const QRect& place) const
    {
        const Column& first = m_source.geometry.arrangement == Arrangement::SideBySide ? m_source.geometry.old : m_source.geometry.now;
        const int left = first.gutterRight + m_source.geometry.padding / 2;
        return {place.left() + left, place.top(), place.width() - left - m_source.geometry.padding, place.height() - 1};
    }

    void paintTriangle(QPainter& painter, const QRect& place) const
    {
        const Column& first = m_source.geometry.arrangement == Arrangement::SideBySide ? m_source.geometry.old : m_source.geometry.now;
        const qreal size = m_source.geometry.lineHeight * 0.7;
        const QPointF centre((first.left + first.gutterRight) / 2.0, place.top() + place.height() / 2.0);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::colour(ThemeRole::Warning), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -size / 2), centre + QPointF(size / 2, size / 2), centre + QPointF(-size / 2, size / 2)});
        painter.drawLine(centre + QPointF(0, -size * 0.12), centre + QPointF(0, size * 0.16));
        painter.drawPoint(centre + QPointF(0, size * 0.34));
        painter.restore();
    }

    RenderSource m_source;
};

class HexRenderer : public BlockRenderer {
public:
    explicit HexRenderer(const RenderSource& source) : m_source(source) {}

    int guessedHeight(const Block& block) const override { return height(block); }
    int height(const Block&) const override { return m_source.geometry.lineHeight * (stacked() ? 2 : 1); }

    void paint(QPainter& painter, const Block& block, const QRect& place, const Overlay&) const override
    {
        painter.fillRect(place, theme::colour(ThemeRole::Surface));
        painter.setFont(m_source.geometry.code);
        if (m_source.geometry.arrangement == Arrangement::SideBySide) {
            paintRow(painter, m_source.document.oldHex, block, m_source.geometry.old, place);
            paintRow(painter, m_source.document.newHex, block, m_source.geometry.now, place);
            return;
        }
        QRect line(place.left(), place.top(), place.width(), m_source.geometry.lineHeight);
        if (!m_source.document.oldHex.empty()) {
            paintRow(painter, m_source.document.oldHex, block, m_source.geometry.now, line);
            line.translate(0, m_source.geometry.lineHeight);
        }
        if (!m_source.document.newHex.empty())
            paintRow(painter, m_source.document.newHex, block, m_source.geometry.now, line);
    }

    QString spoken(const Block& block) const override
    {
        const auto row = [&](const std::vector<content::HexRow>& rows) {
            return static_cast<size_t>(block.index) < rows.size() ? rows[static_cast<size_t>(block.index)].hex : QString();
        };
        const QString offset = Words::tr("bytes from %1: %2").arg(block.index * 16);
        const QString old = row(m_source.document.oldHex);
        const QString now = row(m_source.document.newHex);
        return offset.arg(old.isEmpty() ? now : now.isEmpty() || old == now ? old : Words::tr("%1, now %2").arg(old, now));
    }

private:
    bool stacked() const
    {
        return m_source.geometry.arrangement == Arrangement::Unified && !m_source.document.oldHex.empty() && !m_source.document.newHex.empty();
    }

    void paintRow(QPainter& painter, const std::vector<content::HexRow>& rows, const Block& block, const Column& column, const QRect& place) const
    {
        const QRect gutter(column.left, place.top(), column.gutterRight - column.left, place.height());
        painter.fillRect(gutter, theme::colour(ThemeRole::Gutter));
        const auto at = static_cast<size_t>(block.index);
        if (at >= rows.size())
            return;
        painter.setPen(theme::colour(ThemeRole::GutterText));
        painter.drawText(gutter.adjusted(0, 0, -m_source.geometry.padding / 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(rows[at].offset, 16));
        painter.setPen(theme::colour(ThemeRole::Text));
        painter.drawText(QRect(column.textLeft, place.top(), column.textRight - column.textLeft, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         rows[at].hex.leftJustified(47) + QStringLiteral("   ") + rows[at].text);
    }

    RenderSource m_source;
};

}

std::unique_ptr<BlockRenderer> makeNoticeRenderer(const RenderSource& source)
{
    return std::make_unique<NoticeRenderer>(source);
}

std::unique_ptr<BlockRenderer> makeHexRenderer(const RenderSource& source)
{
    return std::make_unique<HexRenderer>(source);
}

}
