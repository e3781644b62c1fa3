// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every place of the searched words in a document, found on a worker.

#include "reading/readingdocument.h"

#include <stop_token>

namespace gatehouse::reading {

// In a row that is the same on both sides the place is counted once and belongs to both.
struct Match {
    int row = 0;
    Side side = Side::New;
    bool onBothSides = false;
    int line = 0;
    int piece = 0;
    int column = 0;
    int length = 0;
    bool operator==(const Match&) const = default;
};

struct Matches {
    QString words;
    std::vector<Match> found; // by row, then the old side before the new one
    bool isCut = false;       // there are more than MatchesKept
    int current = -1;

    static constexpr int MatchesKept = 50'000;
};

// Capital letters in the words make the search tell capitals apart.
[[nodiscard]] Matches findAll(const ReadingDocument& document, const QString& words, const std::stop_token& stop = {});

// The matches of a row.
[[nodiscard]] std::span<const Match> matchesIn(const Matches& matches, int row);

// The match at or after a row, or before it; -1 when there is none that way.
[[nodiscard]] int matchFrom(const Matches& matches, int row, bool forward);

}
