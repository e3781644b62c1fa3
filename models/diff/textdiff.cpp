// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/textdiff.h"

#include "diff/linehunks.h"
#include "diff/pairing.h"

namespace gatehouse::diff {

namespace {

using content::LineEnd;
using content::TextContent;

// libgit2 splits at LF only. Lines that end otherwise get an LF behind a byte that stands in no UTF-8 text and tells how they ended;
// where a broken file has such a byte at the end of a line, another one says that the line ended in LF all the same.
QByteArray comparable(const TextContent& text)
{
    if (text.lineEnds.cr == 0 && text.lineEnds.separator == 0 && text.invalidBytes == 0)
        return text.utf8;
    QByteArray result;
    result.reserve(text.utf8.size() + text.lineCount());
    for (int i = 0; i < text.lineCount(); ++i) {
        const LineEnd end = text.lineEnd(i);
        if (end == LineEnd::Cr || end == LineEnd::Separator) {
            result += text.line(i);
            result += end == LineEnd::Cr ? "\xFE\n" : "\xFF\n";
        } else if (const QByteArrayView line = text.line(i);
                   end == LineEnd::Lf && !line.isEmpty() && static_cast<unsigned char>(line.back()) >= 0xFD) {
            result += line;
            result += "\xFD\n";
        } else {
            result += text.wholeLine(i);
        }
    }
    return result;
}

void addSame(std::vector<Row>& rows, int oldFirst, int newFirst, int count)
{
    for (int i = 0; i < count; ++i)
        rows.push_back({oldFirst + i, newFirst + i, RowKind::Same});
}

void summarise(TextDiff& diff)
{
    for (size_t i = 0; i < diff.rows.size(); ++i) {
        const Row& row = diff.rows[i];
        if (row.kind == RowKind::Same)
            continue;
        diff.added += row.newLine >= 0;
        diff.removed += row.oldLine >= 0;
        const int at = static_cast<int>(i);
        if (!diff.changes.empty() && diff.changes.back().end() == at)
            ++diff.changes.back().count;
        else
            diff.changes.push_back({at, 1});
    }
}

}

Result<TextDiff> textDiff(const TextContent& old, const TextContent& now, WhiteSpace whiteSpace)
{
    const auto hunks = lineHunks(comparable(old), comparable(now), whiteSpace);
    if (!hunks)
        return std::unexpected(hunks.error());
    TextDiff diff;
    diff.rows.reserve(static_cast<size_t>(std::max(old.lineCount(), now.lineCount())) + hunks->size());
    int oldDone = 0;
    int newDone = 0;
    for (const LineHunk& hunk : *hunks) {
        addSame(diff.rows, oldDone, newDone, hunk.oldFirst - oldDone);
        const auto rows = pairedRows(hunk, old, now);
        diff.rows.insert(diff.rows.end(), rows.begin(), rows.end());
        oldDone = hunk.oldFirst + hunk.oldCount;
        newDone = hunk.newFirst + hunk.newCount;
    }
    addSame(diff.rows, oldDone, newDone, old.lineCount() - oldDone);
    diff.oldLacksNewline = old.lacksFinalNewline();
    diff.newLacksNewline = now.lacksFinalNewline();
    diff.isPartial = old.cutBytes > 0 || now.cutBytes > 0;
    summarise(diff);
    return diff;
}

Result<TextDiff> textDiff(const QByteArray& old, const QByteArray& now, WhiteSpace whiteSpace)
{
    return textDiff(content::decodeText(old, QString()), content::decodeText(now, QString()), whiteSpace);
}

bool differBehindCut(const content::TextContent& old, const content::TextContent& now)
{
    // Equal text in two encodings, or with bytes that belong to no character, may be all that differs.
    const bool readsAlike = old.encoding == now.encoding && old.invalidBytes == 0 && now.invalidBytes == 0 && old.utf8 == now.utf8;
    return (old.cutBytes > 0 || now.cutBytes > 0) && old.sha256 != now.sha256 && readsAlike;
}

TextDiff wholeText(const TextContent& text)
{
    TextDiff diff;
    diff.rows.reserve(static_cast<size_t>(text.lineCount()));
    for (int i = 0; i < text.lineCount(); ++i)
        diff.rows.push_back({-1, i, RowKind::Same});
    diff.newLacksNewline = text.lacksFinalNewline();
    diff.isPartial = text.cutBytes > 0;
    return diff;
}

}
