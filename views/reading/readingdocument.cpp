// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingdocument.h"

#include <QCoreApplication>

namespace gatehouse::reading {

namespace {

using content::Remark;
using content::TextContent;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingDocument)
};

std::shared_ptr<const TextContent> decoded(const FileVersion& file)
{
    return std::make_shared<const TextContent>(content::decodeText(file.bytes, file.source));
}

QString lineEndName(const content::LineEnds& ends)
{
    if (ends.mixed())
        return Words::tr("mixed");
    if (ends.crLf > 0)
        return QStringLiteral("CR LF");
    if (ends.cr > 0)
        return Words::tr("CR alone");
    return QStringLiteral("LF");
}

// What two sides have in common is said once.
void addRemarks(ReadingDocument& document)
{
    const bool hasBoth = document.old && document.now;
    const auto old = document.old ? content::remarks(*document.old) : std::vector<Remark>();
    const auto now = document.now ? content::remarks(*document.now) : std::vector<Remark>();
    for (const Remark& remark : now) {
        const bool onBoth = std::ranges::contains(old, remark);
        document.notices.push_back({remark.level, !hasBoth || onBoth ? std::nullopt : std::optional(Side::New), remark.sentence});
    }
    for (const Remark& remark : old) {
        if (!std::ranges::contains(now, remark))
            document.notices.push_back({remark.level, hasBoth ? std::optional(Side::Old) : std::nullopt, remark.sentence});
    }
}

void addComparisonNotices(ReadingDocument& document)
{
    const TextContent* old = document.old.get();
    const TextContent* now = document.now.get();
    const auto note = [&](Remark::Level level, const QString& sentence) { document.notices.push_back({level, {}, sentence}); };
    if (!old || !now) {
        if (const TextContent* only = old ? old : now; only && only->lineCount() == 0 && !only->isBinary)
            note(Remark::Level::Note, Words::tr("The file is empty."));
        return;
    }
    if (old->isBinary || now->isBinary) {
        note(Remark::Level::Note,
             old->sha256 == now->sha256 ? Words::tr("Both sides are the same, byte for byte.") : Words::tr("The two sides differ."));
        return;
    }
    if (content::encodingName(*old) != content::encodingName(*now))
        note(Remark::Level::Warning, Words::tr("The encoding changed from %1 to %2.").arg(content::encodingName(*old), content::encodingName(*now)));
    if (lineEndName(old->lineEnds) != lineEndName(now->lineEnds) && old->lineCount() > 0 && now->lineCount() > 0)
        note(Remark::Level::Note, Words::tr("The line ends changed from %1 to %2.").arg(lineEndName(old->lineEnds), lineEndName(now->lineEnds)));
    const bool same = old->sha256 == now->sha256;
    if (document.diff.isPartial && !same)
        note(Remark::Level::Warning,
             diff::differBehindCut(*old, *now) ? Words::tr("What is shown is the same on both sides; behind the cut the two sides differ.")
                                               : Words::tr("Only what is shown was compared; behind the cut the two sides may differ."));
    if (document.diff.changes.empty() && (same || !document.diff.isPartial)) {
        note(Remark::Level::Note,
             same                         ? Words::tr("Both sides are the same, byte for byte.")
                 : old->utf8 == now->utf8 ? Words::tr("The text is the same; only its encoding differs.")
                                          : Words::tr("The text differs in white space only, which is ignored here."));
    }
}

void putWarningsFirst(std::vector<Notice>& notices)
{
    std::ranges::stable_sort(notices, std::greater{}, [](const Notice& notice) { return notice.level == Remark::Level::Warning; });
}

}

void ReadingDocument::indexRows()
{
    rowOfOldLine.assign(old ? static_cast<size_t>(old->lineCount()) : 0, -1);
    rowOfNewLine.assign(now ? static_cast<size_t>(now->lineCount()) : 0, -1);
    for (size_t row = 0; row < diff.rows.size(); ++row) {
        const diff::Row& at = diff.rows[row];
        if (at.oldLine >= 0)
            rowOfOldLine[static_cast<size_t>(at.oldLine)] = static_cast<qint32>(row);
        if (at.newLine >= 0)
            rowOfNewLine[static_cast<size_t>(at.newLine)] = static_cast<qint32>(row);
    }
}

int ReadingDocument::movedTo(Side side, int line) const
{
    const auto& moved = side == Side::Old ? movedOldLines : movedNewLines;
    return line >= 0 && line < static_cast<int>(moved.size()) ? moved[static_cast<size_t>(line)] : -1;
}

void ReadingDocument::indexMoves(const std::vector<diff::MovedLines>& moved)
{
    if (moved.empty() || !old || !now)
        return;
    movedOldLines.assign(static_cast<size_t>(old->lineCount()), -1);
    movedNewLines.assign(static_cast<size_t>(now->lineCount()), -1);
    for (const diff::MovedLines& block : moved)
        for (int i = 0; i < block.count; ++i) {
            movedOldLines[static_cast<size_t>(block.oldFirst + i)] = block.newFirst + i;
            movedNewLines[static_cast<size_t>(block.newFirst + i)] = block.oldFirst + i;
        }
}

int ReadingDocument::rowOf(Side side, int line) const
{
    const auto& rows = side == Side::Old ? rowOfOldLine : rowOfNewLine;
    return line >= 0 && line < static_cast<int>(rows.size()) ? rows[static_cast<size_t>(line)] : -1;
}

Result<ReadingDocument> comparison(const std::optional<FileVersion>& old, const std::optional<FileVersion>& now, diff::WhiteSpace whiteSpace)
{
    ReadingDocument document;
    document.isComparison = true;
    if (old) {
        document.old = decoded(*old);
        document.oldCaption = old->caption;
        document.oldHex = content::hexRows(document.old->head);
    }
    if (now) {
        document.now = decoded(*now);
        document.newCaption = now->caption;
        document.newHex = content::hexRows(document.now->head);
    }
    const TextContent none;
    const TextContent& oldText = document.old ? *document.old : none;
    const TextContent& newText = document.now ? *document.now : none;
    auto compared = diff::textDiff(oldText, newText, whiteSpace);
    if (!compared)
        return std::unexpected(compared.error());
    document.diff = std::move(*compared);
    document.folds = diff::folds(document.diff, newText);
    document.indexRows();
    if (document.old && document.now)
        document.indexMoves(diff::movedLines(document.diff, oldText, newText));
    addComparisonNotices(document);
    addRemarks(document);
    putWarningsFirst(document.notices);
    return document;
}

ReadingDocument wholeFile(const FileVersion& file)
{
    ReadingDocument document;
    document.now = decoded(file);
    document.newCaption = file.caption;
    document.newHex = content::hexRows(document.now->head);
    document.diff = diff::wholeText(*document.now);
    document.indexRows();
    if (document.now->lineCount() == 0 && !document.now->isBinary)
        document.notices.push_back({Remark::Level::Note, {}, Words::tr("The file is empty.")});
    addRemarks(document);
    return document;
}

}
