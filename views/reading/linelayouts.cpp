// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/linelayouts.h"

#include "diff/lineends.h"
#include "diff/wordchanges.h"
#include "reading/linebreak.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QTextOption>
#include <cmath>

namespace gatehouse::reading {

namespace {

using theme::ThemeRole;

constexpr int KeptCharacters = 1'000'000;

quint64 keyOf(Side side, int line, int piece)
{
    return (static_cast<quint64>(line) << 24) | (static_cast<quint64>(piece) << 1) | static_cast<quint64>(side);
}

// As much as fits, broken where it reads best.
void layOut(QTextLine& visual, const QString& text, int width)
{
    visual.setLineWidth(width);
    const qsizetype from = visual.textStart();
    const qsizetype fits = from + visual.textLength();
    const qsizetype end = fits < text.size() && fits > from ? lineBreak(text, from, fits) : fits;
    if (end >= fits)
        return;
    // So narrow that only this fits. The last letter of a slanted word may want some room beyond its width.
    const qreal narrow = visual.cursorToX(static_cast<int>(end));
    for (const qreal more : {0.5, 2.0, 4.0}) {
        visual.setLineWidth(std::min<qreal>(narrow + more, width));
        if (from + visual.textLength() >= end)
            break;
    }
    if (from + visual.textLength() != end) // text from right to left
        visual.setLineWidth(width);
}

}

LineLayouts::LineLayouts(const ReadingDocument& document, const Geometry& geometry, const SyntaxColours& colours)
    : m_document(document)
    , m_geometry(geometry)
    , m_colours(colours)
    , m_kept(KeptCharacters)
{}

void LineLayouts::forget()
{
    m_kept.clear();
    m_formats.clear();
}

void LineLayouts::forgetLines(Side side, int first, int last)
{
    for (int line = first; line <= last; ++line)
        m_kept.remove(keyOf(side, line, 0));
}

const QTextCharFormat& LineLayouts::format(ThemeRole role) const
{
    auto found = m_formats.find(role);
    if (found == m_formats.end()) {
        QTextCharFormat made;
        switch (role) {
        case ThemeRole::AddWord:
        case ThemeRole::DelWord:
            made.setBackground(theme::colour(role));
            made.setFontUnderline(theme::Theme::current().shade().isHigh); // where there are no tints
            break;
        case ThemeRole::CriticalTint: // a box
            made.setBackground(theme::colour(role));
            made.setForeground(theme::colour(ThemeRole::Critical));
            made.setFontItalic(false);
            break;
        default: made.setForeground(theme::colour(role)); made.setFontItalic(role == ThemeRole::Com);
        }
        found = m_formats.insert(role, made);
    }
    return *found;
}

void LineLayouts::setWordMarks(bool on)
{
    m_wordMarks = on;
    forget();
}

std::shared_ptr<const LaidOutLine> LineLayouts::of(Side side, int line, int piece)
{
    if (const auto* kept = m_kept.object(keyOf(side, line, piece)))
        return *kept;
    const auto laid = std::make_shared<LaidOutLine>();
    laid->drawn = drawn(side, line, piece);
    laid->endMark = endMark(side, line, piece);
    laid->layout.setCacheEnabled(true); // otherwise every draw shapes the text anew
    laid->layout.setFont(m_geometry.code);
    laid->layout.setText(laid->drawn.text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere); // where, lineBreak() says
    option.setTabStopDistance(m_geometry.tabWidth);
    option.setTextDirection(Qt::LeftToRight);
    laid->layout.setTextOption(option);
    addFormats(*laid, side, line, piece);
    const Column& column = m_geometry.column(side);
    laid->layout.beginLayout();
    int at = 0;
    while (true) {
        QTextLine visual = laid->layout.createLine();
        if (!visual.isValid())
            break;
        layOut(visual, laid->drawn.text, std::max(1, column.textRight - column.textLeft));
        visual.setPosition(QPointF(0, at * m_geometry.lineHeight + std::floor((m_geometry.lineHeight - visual.height()) / 2)));
        ++at;
    }
    laid->layout.endLayout();
    laid->visualLines = std::max(1, at);
    m_kept.insert(keyOf(side, line, piece), new std::shared_ptr<const LaidOutLine>(laid), 64 + laid->drawn.text.size());
    return laid;
}

int LineLayouts::guessedVisualLines(Side side, int line, int piece) const
{
    const qsizetype bytes = m_document.text(side)->piece(line, piece).size();
    const int characters = m_geometry.charactersPerLine(side);
    return std::max(1, static_cast<int>((bytes + characters - 1) / characters));
}

void LineLayouts::addFormats(LaidOutLine& laid, Side side, int line, int piece) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](int start, int length, const QTextCharFormat& look) {
        const int from = laid.drawn.drawnFrom(start);
        const int to = laid.drawn.drawnFrom(start + length);
        if (to > from)
            formats.push_back({from, to - from, look});
    };
    if (piece == 0) {
        if (const QList<StyleSpan>* spans = m_colours.spans(side, line)) {
            for (const StyleSpan& span : *spans)
                add(span.start, span.length, format(span.role));
        }
    }
    const int row = m_document.rowOf(side, line);
    const diff::Row* at = row >= 0 ? &m_document.diff.rows[static_cast<size_t>(row)] : nullptr;
    if (m_wordMarks && at && at->kind == diff::RowKind::Changed && m_document.old->pieceCount(at->oldLine) == 1
        && m_document.now->pieceCount(at->newLine) == 1) {
        const diff::WordChanges words = diff::wordChanges(m_document.old->text(at->oldLine), m_document.now->text(at->newLine));
        for (const diff::WordSpan& span : side == Side::Old ? words.old : words.now)
            add(span.start, span.length, format(side == Side::Old ? ThemeRole::DelWord : ThemeRole::AddWord));
    }
    for (const content::DrawnBox& box : laid.drawn.boxes)
        formats.push_back({box.start, box.length, format(ThemeRole::CriticalTint)});
    laid.layout.setFormats(formats);
}

content::DisplayLine LineLayouts::drawn(Side side, int line, int piece) const
{
    return content::displayLine(m_document.text(side)->text(line, piece));
}

QString LineLayouts::endMark(Side side, int line, int piece) const
{
    const content::TextContent& text = *m_document.text(side);
    if (piece + 1 < text.pieceCount(line))
        return QCoreApplication::translate("ReadingCanvas", "continues below");
    const int row = m_document.rowOf(side, line);
    return diff::lineEndMark(text, line, row >= 0 ? &m_document.diff.rows[static_cast<size_t>(row)] : nullptr, m_document.old.get(),
                             m_document.now.get());
}

}
