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
    int height(const Block&) const override { return m_source.geometry.lineHeight * lines() * (stacked() ? 2 : 1); }

    void paint(QPainter& painter, const Block& block, const QRect& place, const Overlay&) const override
    {
        painter.fillRect(place, theme::colour(ThemeRole::Surface));
        painter.setFont(m_source.geometry.code);
        QRect face(place.left(), place.top(), place.width(), m_source.geometry.lineHeight * lines());
        if (m_source.geometry.arrangement == Arrangement::SideBySide || !m_source.document.oldHex.empty())
            paintRow(painter, Side::Old, block, face);
        if (stacked())
            face.translate(0, face.height());
        if (m_source.geometry.arrangement == Arrangement::SideBySide || !m_source.document.newHex.empty())
            paintRow(painter, Side::New, block, face);
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

    const std::vector<content::HexRow>& rows(Side side) const { return side == Side::Old ? m_source.document.oldHex : m_source.document.newHex; }

    // Sixteen bytes stand in one line, or in as many as the column needs for them and their letters.
    int bytesInLine(Side side) const
    {
        const int room = m_source.geometry.charactersPerLine(side);
        int bytes = RowBytes;
        while (bytes > 4 && 3 * bytes - 1 + LetterGap + bytes > room)
            bytes /= 2;
        return bytes;
    }

    // Both columns are alike wide but for a digit of their numbers; what fits into the narrower one fits.
    int lines() const { return RowBytes / std::min(bytesInLine(Side::Old), bytesInLine(Side::New)); }

    bool differs(const Block& block) const
    {
        const auto at = static_cast<size_t>(block.index);
        const auto hexOf = [at](const std::vector<content::HexRow>& of) { return at < of.size() ? of[at].hex : QString(); };
        return !m_source.document.oldHex.empty() && !m_source.document.newHex.empty()
            && hexOf(m_source.document.oldHex) != hexOf(m_source.document.newHex);
    }

    void paintRow(QPainter& painter, Side side, const Block& block, const QRect& place) const
    {
        const Column& column = m_source.geometry.column(side);
        painter.fillRect(QRect(column.left, place.top(), column.gutterRight - column.left, place.height()), theme::colour(ThemeRole::Gutter));
        const auto at = static_cast<size_t>(block.index);
        if (at >= rows(side).size())
            return;
        const content::HexRow& row = rows(side)[at];
        if (differs(block)) {
            painter.fillRect(QRect(column.gutterRight, place.top(), column.right - column.gutterRight, place.height()),
                             theme::colour(side == Side::Old ? ThemeRole::DelBg : ThemeRole::AddBg));
            painter.setPen(theme::colour(side == Side::Old ? ThemeRole::Critical : ThemeRole::Ok));
            painter.drawText(QRect(column.signLeft, place.top(), column.textLeft - column.signLeft, m_source.geometry.lineHeight), Qt::AlignCenter,
                             side == Side::Old ? QStringLiteral("\u2212") : QStringLiteral("+"));
        }
        const int bytes = RowBytes / lines();
        QRect line(place.left(), place.top(), place.width(), m_source.geometry.lineHeight);
        for (int i = 0; i < lines() && i * bytes < row.text.size(); ++i, line.translate(0, line.height())) {
            painter.setPen(theme::colour(ThemeRole::GutterText));
            painter.drawText(QRect(column.left, line.top(), column.gutterRight - column.left - m_source.geometry.padding / 2, line.height()),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(row.offset + i * bytes, 16));
            painter.setPen(theme::colour(ThemeRole::Text));
            painter.drawText(QRect(column.textLeft, line.top(), column.textRight - column.textLeft, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             row.hex.mid(3 * i * bytes, 3 * bytes - 1).leftJustified(3 * bytes - 1 + LetterGap) + row.text.mid(i * bytes, bytes));
        }
    }

    static constexpr int RowBytes = 16;
    static constexpr int LetterGap = 3;

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
