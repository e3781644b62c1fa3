// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/selection.h"

namespace gatehouse::reading {

std::pair<int, int> selectedColumns(const Selection& selection, int line, int piece, int pieceLength)
{
    const TextPlace start{line, piece, 0};
    const TextPlace end{line, piece, pieceLength};
    const int first = selection.from() <= start ? 0 : selection.from() > end ? pieceLength : selection.from().column;
    const int last = selection.to() >= end ? pieceLength : selection.to() < start ? 0 : selection.to().column;
    return {std::min(first, pieceLength), std::max(std::min(first, pieceLength), std::min(last, pieceLength))};
}

QString selectedText(const ReadingDocument& document, const Selection& selection)
{
    const content::TextContent* text = document.text(selection.side);
    if (!text || selection.isEmpty())
        return {};
    QString result;
    const TextPlace& from = selection.from();
    const TextPlace& to = selection.to();
    for (int line = from.line; line <= to.line && line < text->lineCount(); ++line) {
        const int pieces = text->pieceCount(line);
        for (int piece = line == from.line ? from.piece : 0; piece < pieces && (line < to.line || piece <= to.piece); ++piece) {
            const QString part = text->text(line, piece);
            const auto [first, last] = selectedColumns(selection, line, piece, static_cast<int>(part.size()));
            result += QStringView(part).sliced(first, last - first);
        }
        if (line < to.line)
            result += u'\n';
    }
    return result;
}

Selection wholeLines(const ReadingDocument& document, Side side, int firstLine, int lastLine)
{
    Selection selection{side, {firstLine, 0, 0}, {lastLine + 1, 0, 0}};
    if (const content::TextContent* text = document.text(side); text && lastLine + 1 >= text->lineCount() && text->lineCount() > 0) {
        const int last = text->lineCount() - 1;
        const int piece = text->pieceCount(last) - 1;
        selection.caret = {last, piece, static_cast<int>(text->text(last, piece).size())};
    }
    return selection;
}

}
