// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blockrenderer.h"

#include "domain/listed.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace gatehouse::reading {

using namespace Qt::StringLiterals;

namespace {

using diff::Row;
using diff::RowKind;
using theme::ThemeRole;

constexpr qsizetype SpokenCharacters = 2000;
constexpr int ReadBar = 3; // pixels of the line that runs along what is read

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingCanvas)
};

// Draws rows of a comparison and lines of a whole file.
class RowRenderer : public BlockRenderer {
public:
    explicit RowRenderer(const RenderSource& source) : m_source(source) {}

    int guessedHeight(const Block& block) const override
    {
        return visualLines(block, [this](Side side, int line, int piece) { return m_source.layouts.guessedVisualLines(side, line, piece); });
    }

    int height(const Block& block) const override
    {
        return visualLines(block, [this](Side side, int line, int piece) { return m_source.layouts.of(side, line, piece)->visualLines; });
    }

    void paint(QPainter& painter, const Block& block, const QRect& place, const Overlay& overlay) const override
    {
        const Row& row = rowOf(block);
        if (m_source.geometry.arrangement == Arrangement::SideBySide) {
            paintFace(painter, block, Side::Old, row.oldLine, place, overlay);
            paintFace(painter, block, Side::New, row.newLine, place, overlay);
            const int between = m_source.geometry.old.right;
            painter.fillRect(between, place.top(), m_source.geometry.now.left - between, place.height(), theme::colour(ThemeRole::Border));
        } else {
            const Side side = block.faces == Faces::Old ? Side::Old : Side::New;
            paintFace(painter, block, side, m_source.document.lineOf(row, side), place, overlay);
        }
    }

    QString spoken(const Block& block) const override
    {
        const Row& row = rowOf(block);
        const auto line = [&](const QString& sentence, Side side, int index) {
            const int piece = std::min(block.piece, m_source.document.text(side)->pieceCount(index) - 1);
            const QString text = m_source.layouts.drawn(side, index, piece).text;
            const QString mark = m_source.layouts.endMark(side, index, piece);
            const QString spoken = sentence.arg(index + 1).arg(text.first(std::min(text.size(), SpokenCharacters)));
            return mark.isEmpty() ? spoken : spoken + QStringLiteral(" [%1]").arg(mark);
        };
        const auto removedLine = [&] {
            const int to = m_source.document.movedTo(Side::Old, row.oldLine);
            return line(to < 0 ? Words::tr("removed line %1: %2")
                               : Words::tr("line %1, moved to line %3: %2").replace(u"%3"_s, QString::number(to + 1)),
                        Side::Old, row.oldLine);
        };
        const auto addedLine = [&] {
            const int from = m_source.document.movedTo(Side::New, row.newLine);
            return line(from < 0 ? Words::tr("added line %1: %2")
                                 : Words::tr("line %1, moved from line %3: %2").replace(u"%3"_s, QString::number(from + 1)),
                        Side::New, row.newLine);
        };
        switch (row.kind) {
        case RowKind::Same: return line(Words::tr("line %1: %2"), Side::New, row.newLine);
        case RowKind::Added: return addedLine();
        case RowKind::Removed: return removedLine();
        case RowKind::Changed: break;
        }
        const QString removed = removedLine();
        const QString added = addedLine();
        return block.faces == Faces::Old ? removed : block.faces == Faces::New ? added : clauses({removed, added});
    }

private:
    const Row& rowOf(const Block& block) const { return m_source.document.diff.rows[static_cast<size_t>(block.index)]; }

    bool shows(Side side, int line, int piece) const { return line >= 0 && piece < m_source.document.text(side)->pieceCount(line); }

    template <class Lines> int visualLines(const Block& block, Lines lines) const
    {
        const Row& row = rowOf(block);
        int most = 1;
        if (block.faces != Faces::New && shows(Side::Old, row.oldLine, block.piece))
            most = std::max(most, lines(Side::Old, row.oldLine, block.piece));
        if (block.faces != Faces::Old && shows(Side::New, row.newLine, block.piece))
            most = std::max(most, lines(Side::New, row.newLine, block.piece));
        return most * m_source.geometry.lineHeight;
    }

    void paintFace(QPainter& painter, const Block& block, Side side, int line, const QRect& place, const Overlay& overlay) const
    {
        const Column& column = m_source.geometry.column(side);
        const QRect whole(column.left, place.top(), column.right - column.left, place.height());
        if (!shows(side, line, block.piece)) {
            painter.fillRect(whole, theme::colour(ThemeRole::Gutter));
            painter.fillRect(whole, QBrush(theme::colour(ThemeRole::Filler), Qt::BDiagPattern));
            return;
        }
        const Row& row = rowOf(block);
        const bool changed = row.kind != RowKind::Same;
        const int moved = changed ? m_source.document.movedTo(side, line) : -1;
        const ThemeRole ground = !changed ? ThemeRole::Surface
            : moved >= 0                  ? ThemeRole::ChgBg
            : side == Side::Old           ? ThemeRole::DelBg
                                          : ThemeRole::AddBg;
        painter.fillRect(QRect(column.left, place.top(), column.gutterRight - column.left, place.height()), theme::colour(ThemeRole::Gutter));
        painter.fillRect(QRect(column.gutterRight, place.top(), column.right - column.gutterRight, place.height()), theme::colour(ground));
        if (changed && overlay.read != nullptr && isReadRow(m_source.document, *overlay.read, block.index))
            painter.fillRect(QRect(column.gutterRight - ReadBar, place.top(), ReadBar, place.height()), theme::colour(ThemeRole::Ok));
        if (block.piece == 0) {
            paintNumbers(painter, column, row, side, place);
            if (changed)
                paintSign(painter, column, side, place, moved >= 0);
        }
        paintText(painter, column, side, line, block, place, overlay);
        if (moved >= 0 && block.piece == 0 && m_source.document.movedTo(side, line - 1) != moved - 1)
            paintMove(painter, column, side, moved, place);
    }

    // At the first line of a block, where it came from or went.
    void paintMove(QPainter& painter, const Column& column, Side side, int other, const QRect& place) const
    {
        const QString words = (side == Side::Old ? Words::tr("moved to line %1") : Words::tr("moved from line %1")).arg(other + 1);
        const QFontMetrics metrics(m_source.geometry.number);
        const int width = metrics.horizontalAdvance(words) + 2 * m_source.geometry.padding;
        const QRect label(column.textRight - width, place.top() + 1, width, m_source.geometry.lineHeight - 2);
        painter.fillRect(label, theme::colour(ThemeRole::ChgBg));
        painter.setFont(m_source.geometry.number);
        painter.setPen(theme::colour(ThemeRole::Accent));
        painter.drawText(label, Qt::AlignCenter, words);
    }

    void paintNumbers(QPainter& painter, const Column& column, const Row& row, Side side, const QRect& place) const
    {
        painter.setFont(m_source.geometry.number);
        painter.setPen(theme::colour(ThemeRole::GutterText));
        const auto number = [&](int right, int line) {
            const QString digits = QString::number(line + 1);
            const qreal left = right - static_cast<qreal>(digits.size()) * m_source.geometry.digitWidth;
            painter.drawText(QPointF(left, place.top() + m_source.geometry.numberBaseline), digits);
        };
        if (column.oldNumberRight == column.numberRight) {
            number(column.numberRight, m_source.document.lineOf(row, side));
            return;
        }
        const bool changed = row.kind != RowKind::Same;
        if (row.oldLine >= 0 && (!changed || side == Side::Old))
            number(column.oldNumberRight, row.oldLine);
        if (row.newLine >= 0 && (!changed || side == Side::New))
            number(column.numberRight, row.newLine);
    }

    void paintSign(QPainter& painter, const Column& column, Side side, const QRect& place, bool isMoved) const
    {
        painter.setFont(m_source.geometry.sign);
        painter.setPen(theme::colour(isMoved ? ThemeRole::Accent : side == Side::Old ? ThemeRole::Critical : ThemeRole::Ok));
        painter.drawText(QRect(column.signLeft, place.top(), column.textLeft - column.signLeft, m_source.geometry.lineHeight), Qt::AlignCenter,
                         isMoved                 ? QStringLiteral("\u2195")
                             : side == Side::Old ? QStringLiteral("\u2212")
                                                 : QStringLiteral("+"));
    }

    void paintText(QPainter& painter, const Column& column, Side side, int line, const Block& block, const QRect& place, const Overlay& overlay) const
    {
        const auto laid = m_source.layouts.of(side, line, block.piece);
        QList<QTextLayout::FormatRange> marks;
        const auto mark = [&](int from, int to, const QTextCharFormat& format) {
            const int start = laid->drawn.drawnFrom(from);
            const int end = laid->drawn.drawnFrom(to);
            if (end > start)
                marks.push_back({start, end - start, format});
        };
        if (overlay.matches) {
            for (const Match& match : matchesIn(*overlay.matches, block.index)) {
                const bool here = match.piece == block.piece && (match.side == side || match.onBothSides);
                if (!here)
                    continue;
                const bool current = overlay.matches->current >= 0
                    && &match == &overlay.matches->found[static_cast<size_t>(overlay.matches->current)];
                QTextCharFormat format;
                format.setBackground(theme::colour(current ? ThemeRole::AccentFill : ThemeRole::WarningTint));
                format.setForeground(theme::colour(current ? ThemeRole::OnAccent : ThemeRole::Warning));
                format.setFontUnderline(!current);
                mark(match.column, match.column + match.length, format);
            }
        }
        if (!overlay.selection.isEmpty() && overlay.selection.side == side) {
            const int length = laid->drawn.columnFrom(static_cast<int>(laid->drawn.text.size()));
            const auto [from, to] = selectedColumns(overlay.selection, line, block.piece, length);
            QTextCharFormat format;
            format.setBackground(theme::colour(ThemeRole::AccentFill));
            format.setForeground(theme::colour(ThemeRole::OnAccent));
            mark(from, to, format);
        }
        painter.setPen(theme::colour(ThemeRole::Text));
        laid->layout.draw(&painter, QPointF(column.textLeft, place.top()), marks, painter.clipBoundingRect());
        if (!laid->endMark.isEmpty())
            paintEndMark(painter, column, *laid, place);
    }

    void paintEndMark(QPainter& painter, const Column& column, const LaidOutLine& laid, const QRect& place) const
    {
        const QTextLine last = laid.layout.lineCount() > 0 ? laid.layout.lineAt(laid.layout.lineCount() - 1) : QTextLine();
        const int x = column.textLeft + (last.isValid() ? static_cast<int>(last.naturalTextWidth()) : 0) + m_source.geometry.padding;
        painter.setFont(m_source.geometry.number);
        painter.setPen(theme::colour(ThemeRole::Muted));
        const QString text = u'[' + laid.endMark + u']';
        const int width = QFontMetrics(m_source.geometry.number).horizontalAdvance(text);
        const int left = std::min(x, column.textRight - width);
        painter.drawText(QRect(left, place.top() + (laid.visualLines - 1) * m_source.geometry.lineHeight, width + 2, m_source.geometry.lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    RenderSource m_source;
};

}

bool isReadRow(const ReadingDocument& document, const std::vector<bool>& read, int row)
{
    const auto& changes = document.diff.changes;
    if (read.size() != changes.size())
        return false;
    const auto after = std::ranges::upper_bound(changes, row, {}, &diff::RowRange::first);
    return after != changes.begin() && row < std::prev(after)->end() && read[static_cast<size_t>(std::prev(after) - changes.begin())];
}

std::unique_ptr<BlockRenderer> makeRowRenderer(const RenderSource& source)
{
    return std::make_unique<RowRenderer>(source);
}

}
