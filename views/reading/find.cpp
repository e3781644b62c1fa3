// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/find.h"

#include <algorithm>

namespace gatehouse::reading {

namespace {

bool hasCapital(const QString& words)
{
    return std::ranges::any_of(words, [](QChar c) { return c.isUpper(); });
}

}

Matches findAll(const ReadingDocument& document, const QString& words, const std::stop_token& stop)
{
    Matches matches;
    matches.words = words;
    if (words.isEmpty())
        return matches;
    const Qt::CaseSensitivity sensitivity = hasCapital(words) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto search = [&](int row, Side side, int line, bool both) {
        const content::TextContent* text = document.text(side);
        for (int piece = 0; piece < text->pieceCount(line); ++piece) {
            const QString part = text->text(line, piece);
            for (qsizetype at = part.indexOf(words, 0, sensitivity); at >= 0; at = part.indexOf(words, at + words.size(), sensitivity)) {
                if (matches.found.size() >= Matches::MatchesKept) {
                    matches.isCut = true;
                    return;
                }
                matches.found.push_back({row, side, both, line, piece, static_cast<int>(at), static_cast<int>(words.size())});
            }
        }
    };
    for (size_t i = 0; i < document.diff.rows.size() && !matches.isCut; ++i) {
        if (i % 1024 == 0 && stop.stop_requested())
            break;
        const diff::Row& row = document.diff.rows[i];
        const bool same = row.kind == diff::RowKind::Same && row.oldLine >= 0 && row.newLine >= 0;
        if (row.oldLine >= 0 && !same)
            search(static_cast<int>(i), Side::Old, row.oldLine, false);
        if (row.newLine >= 0)
            search(static_cast<int>(i), Side::New, row.newLine, same);
    }
    return matches;
}

std::span<const Match> matchesIn(const Matches& matches, int row)
{
    const auto range = std::ranges::equal_range(matches.found, row, {}, &Match::row);
    return {range.begin(), range.end()};
}

int matchFrom(const Matches& matches, int row, bool forward)
{
    if (forward) {
        const auto found = std::ranges::lower_bound(matches.found, row, {}, &Match::row);
        return found == matches.found.end() ? -1 : static_cast<int>(found - matches.found.begin());
    }
    const auto found = std::ranges::upper_bound(matches.found, row, {}, &Match::row);
    return static_cast<int>(found - matches.found.begin()) - 1;
}

}
