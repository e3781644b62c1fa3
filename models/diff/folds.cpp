// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/folds.h"

#include <QRegularExpression>
#include <algorithm>

namespace gatehouse::diff {

namespace {

constexpr int LinesSearched = 400;

// What opens a section in the languages of models: definitions, classes, R functions, TOML and INI tables, Markdown headings.
QString headingIn(const QString& line)
{
    static const QRegularExpression opening(QStringLiteral(
        R"(^\s*((?:async\s+)?(?:def|class|function|fn|func|struct|object|trait|module)\s+[\w.!]+|[\w.]+\s*(?:<-|=)\s*function\b|\[{1,2}[\w.\- "]+\]{1,2}$|#{1,6}\s.+|(?:CREATE|create)\s+(?:TABLE|table|VIEW|view)\s+\S+))"));
    const auto match = opening.match(line.first(std::min<qsizetype>(line.size(), 200)));
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

QString headingOf(const TextDiff& diff, const content::TextContent& now, const RowRange& range)
{
    // '#' begins a comment nearly everywhere; only Markdown has headings that look so.
    const bool markdown = now.path.endsWith(u".md", Qt::CaseInsensitive);
    for (int row = range.end() - 1; row >= std::max(range.first, range.end() - LinesSearched); --row) {
        const int line = diff.rows[static_cast<size_t>(row)].newLine;
        if (line < 0 || line >= now.lineCount())
            continue;
        const QString heading = headingIn(now.text(line));
        if (!heading.isEmpty() && (markdown || !heading.startsWith(u'#')))
            return heading.first(std::min<qsizetype>(heading.size(), 80));
    }
    return {};
}

}

std::vector<Fold> folds(const TextDiff& diff, const content::TextContent& now, int contextLines)
{
    std::vector<Fold> result;
    const int total = static_cast<int>(diff.rows.size());
    const auto add = [&](int first, int end) {
        if (end - first >= FoldedAtLeast) {
            const RowRange range{first, end - first};
            result.push_back({range, headingOf(diff, now, range)});
        }
    };
    int shownTo = 0;
    for (const RowRange& change : diff.changes) {
        add(shownTo, change.first - contextLines);
        shownTo = change.end() + contextLines;
    }
    add(diff.changes.empty() ? 0 : shownTo, total);
    return result;
}

}
