// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/displayline.h"
#include "content/remarks.h"
#include "content/syntax.h"
#include "content/textcontent.h"
#include "fuzz/fuzz.h"

#include <array>

using namespace gatehouse;
using namespace gatehouse::content;

namespace {

void checkBoxes(const QString& line)
{
    int end = 0;
    for (const HiddenSpan& span : hiddenIn(line)) {
        fuzz::must(span.length > 0 && span.count > 0 && span.column >= 0 && span.column + span.length <= line.size(),
                   "what hides stands in the line");
        fuzz::must(!span.label.isEmpty(), "and has a label");
    }
    const DisplayLine drawn = displayLine(line);
    QString rebuilt;
    int drawnEnd = 0;
    for (const DrawnBox& box : drawn.boxes) {
        fuzz::must(box.column >= end && box.start >= drawnEnd && box.start + box.length <= drawn.text.size(), "boxes stand in order");
        rebuilt += QStringView(drawn.text).sliced(drawnEnd, box.start - drawnEnd);
        rebuilt += QStringView(line).sliced(box.column, box.columns);
        end = box.column + box.columns;
        drawnEnd = box.start + box.length;
        fuzz::must(drawn.drawnFrom(box.column) == box.start && drawn.columnFrom(box.start) == box.column, "a box knows its place");
    }
    rebuilt += QStringView(drawn.text).sliced(drawnEnd);
    fuzz::must(rebuilt == line, "a line is what is drawn and what the boxes stand for");
    fuzz::must(drawn.drawnFrom(int(line.size())) == drawn.text.size(), "the end is the end");
    for (const QChar c : drawn.text)
        fuzz::must(c.unicode() >= 0x20 || c == u'\t', "nothing that is drawn controls anything");
}

void checkLines(const TextContent& text)
{
    QByteArray joined;
    LineEnds ends;
    for (int line = 0; line < text.lineCount(); ++line) {
        QByteArray pieces;
        fuzz::must(text.pieceCount(line) >= 1, "a line has a piece");
        for (int piece = 0; piece < text.pieceCount(line); ++piece) {
            fuzz::must(text.piece(line, piece).size() <= PieceBytes + 3, "a piece is no longer than may be laid out");
            pieces += text.piece(line, piece);
            checkBoxes(text.text(line, piece));
        }
        fuzz::must(QByteArrayView(pieces) == text.line(line), "the pieces are the line");
        joined += text.wholeLine(line);
        switch (text.lineEnd(line)) {
        case LineEnd::None: fuzz::must(line + 1 == text.lineCount(), "only the last line may have no end"); break;
        case LineEnd::Lf: ++ends.lf; break;
        case LineEnd::CrLf: ++ends.crLf; break;
        case LineEnd::Cr: ++ends.cr; break;
        case LineEnd::Separator: ++ends.separator; break;
        }
    }
    fuzz::must(joined == text.utf8, "the lines are the text");
    fuzz::must(ends == text.lineEnds, "line ends are counted");
}

}

// The first byte chooses the language.
void fuzz::run(QByteArrayView input)
{
    static constexpr std::array paths{"src/score.py", "web/x.js", "notes.md", "a.R", "run", "explore.ipynb"};
    const auto choice = static_cast<unsigned char>(input.isEmpty() ? '\0' : input.front());
    const QString path = QLatin1StringView(paths[choice % paths.size()]);
    const QByteArrayView bytes = input.isEmpty() ? input : input.sliced(1);
    const TextContent text = decodeText(bytes, path);
    must(text.sizeBytes == bytes.size() && text.sha256 == Sha256::of(bytes), "size and digest are the file's");
    must(text.invalidBytes >= 0 && text.cutBytes >= 0, "counts are no less than nothing");
    if (text.isBinary) {
        must(text.lineCount() == 0 && text.head.size() + text.cutBytes == bytes.size() && bytes.startsWith(text.head),
             "a binary file is its head and the rest");
        must(!remarks(text).empty() && hexRows(text.head).size() <= HexBytes / 16, "and is said to be one");
        return;
    }
    must(text.cutBytes == 0, "a small file is shown whole");
    if (text.encoding == Encoding::Utf8)
        must(text.utf8 == bytes, "UTF-8 is shown as it is");
    else if (text.encoding == Encoding::Utf8Bom)
        must(text.utf8 == bytes.sliced(3), "and so is what follows a byte order mark");
    else
        must(text.utf8.size() <= 4 * bytes.size() + 4 && !remarks(text).empty(), "another encoding is said");
    checkLines(text);
    must(text.invalidBytes == 0 || !remarks(text).empty(), "broken bytes are said");
    must(text.hidden.total() == 0 || !remarks(text).empty(), "what hides is said");
    must(text.hidden.places().size() <= std::size_t(HiddenCharacters::PlacesKept), "places are listed up to a limit");

    // The beginning of a larger file: what is not shown is named.
    const TextContent part = decodeText(bytes, Source{path, bytes.size() + 1'000'000, text.sha256});
    must(part.cutBytes >= 1'000'000 && part.cutBytes <= 1'000'004, "what follows is counted, and what of a character was held back");
    if (part.encoding == Encoding::Utf8)
        must(part.utf8.size() + part.cutBytes == part.sizeBytes, "shown and cut are the file");
}
