// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/folds.h"
#include "diff/patch.h"
#include "diff/textdiff.h"
#include "diff/wordchanges.h"
#include "fuzz/fuzz.h"

#include <array>

using namespace gatehouse;
using namespace gatehouse::diff;
using content::TextContent;

namespace {

void checkRows(const TextDiff& diff, const TextContent& old, const TextContent& now, WhiteSpace whiteSpace)
{
    int oldLine = 0;
    int newLine = 0;
    int added = 0;
    int removed = 0;
    for (const Row& row : diff.rows) {
        fuzz::must(row.oldLine < 0 || row.oldLine == oldLine++, "the old lines stand in order, none left out");
        fuzz::must(row.newLine < 0 || row.newLine == newLine++, "the new lines stand in order, none left out");
        added += row.kind != RowKind::Same && row.newLine >= 0;
        removed += row.kind != RowKind::Same && row.oldLine >= 0;
        switch (row.kind) {
        case RowKind::Same:
            fuzz::must(row.oldLine >= 0 && row.newLine >= 0, "what is the same has both sides");
            if (whiteSpace == WhiteSpace::Exact)
                fuzz::must(old.wholeLine(row.oldLine) == now.wholeLine(row.newLine), "what is shown as the same is the same");
            break;
        case RowKind::Changed: fuzz::must(row.oldLine >= 0 && row.newLine >= 0, "what changed has both sides"); break;
        case RowKind::Removed: fuzz::must(row.oldLine >= 0 && row.newLine < 0, "what was removed has the old side"); break;
        case RowKind::Added: fuzz::must(row.oldLine < 0 && row.newLine >= 0, "what was added has the new side"); break;
        }
    }
    fuzz::must(oldLine == old.lineCount() && newLine == now.lineCount(), "the rows are both texts, whole");
    fuzz::must(added == diff.added && removed == diff.removed, "lines are counted");
    if (whiteSpace == WhiteSpace::Exact)
        fuzz::must(diff.changes.empty() == (old.utf8 == now.utf8), "there is no change only between equal texts");
    int end = -1;
    for (const RowRange& change : diff.changes) {
        fuzz::must(change.first > end && change.count > 0 && change.end() <= int(diff.rows.size()), "changes stand in order and do not touch");
        end = change.end();
    }
    end = 0;
    for (const Fold& fold : folds(diff, now)) {
        fuzz::must(fold.rows.first >= end && fold.rows.count >= FoldedAtLeast && fold.rows.end() <= int(diff.rows.size()), "folds stand in order");
        end = fold.rows.end();
        for (int row = fold.rows.first; row < end; ++row)
            fuzz::must(diff.rows[std::size_t(row)].kind == RowKind::Same, "no change is folded away");
    }
}

void checkSpans(const std::vector<WordSpan>& spans, QStringView line)
{
    int end = 0;
    for (const WordSpan& span : spans) {
        fuzz::must(span.start >= end && span.length > 0 && span.start + span.length <= line.size(), "marked words stand in the line, in order");
        end = span.start + span.length;
    }
}

void checkWords(const TextDiff& diff, const TextContent& old, const TextContent& now)
{
    for (const Row& row : diff.rows) {
        if (row.kind != RowKind::Changed)
            continue;
        const QString before = old.text(row.oldLine);
        const QString after = now.text(row.newLine);
        const WordChanges words = wordChanges(before, after);
        checkSpans(words.old, before);
        checkSpans(words.now, after);
    }
}

}

// The first byte chooses language and white space; 0x1E stands between the two texts.
void fuzz::run(QByteArrayView input)
{
    static constexpr std::array paths{"a.py", "a.js", "a.md", "a"};
    const auto choice = static_cast<unsigned char>(input.isEmpty() ? '\0' : input.front());
    const QByteArrayView pair = input.isEmpty() ? input : input.sliced(1);
    const qsizetype between = pair.indexOf('\x1e');
    const QString path = QLatin1StringView(paths[choice % paths.size()]);
    const TextContent old = content::decodeText(between < 0 ? pair : pair.first(between), path);
    const TextContent now = content::decodeText(between < 0 ? QByteArrayView() : pair.sliced(between + 1), path);
    const auto whiteSpace = static_cast<WhiteSpace>(choice / paths.size() % 3);
    const auto diff = textDiff(old, now, whiteSpace);
    must(diff.has_value(), "any two texts can be compared");
    checkRows(*diff, old, now, whiteSpace);
    checkWords(*diff, old, now);
    const StoredSide before{path, old.utf8, choice % 2 == 0};
    const StoredSide after{path, now.utf8, choice % 3 == 0};
    must(unifiedPatch(&before, &after, false).has_value(), "any two files have a patch");
    must(unifiedPatch(nullptr, &after, false).has_value() && unifiedPatch(&before, nullptr, false).has_value(), "and so has one alone");
    must(wholeText(now).rows.size() == std::size_t(now.lineCount()), "a whole text is all its lines");
}
