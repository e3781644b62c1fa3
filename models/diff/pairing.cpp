// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/pairing.h"

#include <QHash>
#include <algorithm>

namespace gatehouse::diff {

namespace {

constexpr int CellsAtMost = 40'000;       // of the table of similarities
constexpr qsizetype BytesCompared = 1000; // of a line
constexpr double SimilarFrom = 0.4;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// The words and signs of a line as sorted hashes; white space does not count.
std::vector<size_t> tokensOf(QByteArrayView line)
{
    line = line.first(std::min(line.size(), BytesCompared));
    std::vector<size_t> tokens;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        if (isWordByte(line[at])) {
            while (end < line.size() && isWordByte(line[end]))
                ++end;
            tokens.push_back(qHash(line.sliced(at, end - at)));
        } else if (line[at] != ' ' && line[at] != '\t') {
            tokens.push_back(static_cast<unsigned char>(line[at]));
        }
        at = end;
    }
    std::ranges::sort(tokens);
    return tokens;
}

// Dice's coefficient of two bags.
double similarity(const std::vector<size_t>& a, const std::vector<size_t>& b)
{
    if (a.empty() || b.empty())
        return a.empty() && b.empty() ? 1 : 0;
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

void putInOrder(std::vector<Row>& rows, int oldFirst, int oldEnd, int newFirst, int newEnd)
{
    while (oldFirst < oldEnd && newFirst < newEnd)
        rows.push_back({oldFirst++, newFirst++, RowKind::Changed});
    while (oldFirst < oldEnd)
        rows.push_back({oldFirst++, -1, RowKind::Removed});
    while (newFirst < newEnd)
        rows.push_back({-1, newFirst++, RowKind::Added});
}

}

std::vector<Row> pairedRows(const LineHunk& hunk, const content::TextContent& old, const content::TextContent& now)
{
    std::vector<Row> rows;
    const int oldEnd = hunk.oldFirst + hunk.oldCount;
    const int newEnd = hunk.newFirst + hunk.newCount;
    rows.reserve(static_cast<size_t>(hunk.oldCount) + static_cast<size_t>(hunk.newCount));
    const auto width = static_cast<size_t>(hunk.newCount) + 1;
    if (hunk.oldCount == 0 || hunk.newCount == 0 || qint64{hunk.oldCount} * hunk.newCount > CellsAtMost
        || (hunk.oldCount == 1 && hunk.newCount == 1)) {
        putInOrder(rows, hunk.oldFirst, oldEnd, hunk.newFirst, newEnd);
        return rows;
    }
    std::vector<std::vector<size_t>> oldTokens;
    std::vector<std::vector<size_t>> newTokens;
    oldTokens.reserve(static_cast<size_t>(hunk.oldCount));
    newTokens.reserve(static_cast<size_t>(hunk.newCount));
    for (int i = 0; i < hunk.oldCount; ++i)
        oldTokens.push_back(tokensOf(old.line(hunk.oldFirst + i)));
    for (int j = 0; j < hunk.newCount; ++j)
        newTokens.push_back(tokensOf(now.line(hunk.newFirst + j)));

    // best[i][j]: the largest sum of similarities of the lines from i and from j on.
    std::vector<double> best((static_cast<size_t>(hunk.oldCount) + 1) * width, 0.0);
    std::vector<double> alike(static_cast<size_t>(hunk.oldCount) * static_cast<size_t>(hunk.newCount), 0.0);
    const auto cell = [&](int i, int j) -> double& { return best[static_cast<size_t>(i) * width + static_cast<size_t>(j)]; };
    const auto alikeAt = [&](int i, int j) -> double& { return alike[static_cast<size_t>(i) * (width - 1) + static_cast<size_t>(j)]; };
    for (int i = hunk.oldCount - 1; i >= 0; --i) {
        for (int j = hunk.newCount - 1; j >= 0; --j) {
            const double shared = similarity(oldTokens[static_cast<size_t>(i)], newTokens[static_cast<size_t>(j)]);
            alikeAt(i, j) = shared;
            cell(i, j) = std::max(cell(i + 1, j), cell(i, j + 1));
            if (shared >= SimilarFrom)
                cell(i, j) = std::max(cell(i, j), cell(i + 1, j + 1) + shared);
        }
    }
    int oldDone = 0;
    int newDone = 0;
    for (int i = 0, j = 0; i < hunk.oldCount && j < hunk.newCount;) {
        const double shared = alikeAt(i, j);
        if (shared >= SimilarFrom && cell(i, j) == cell(i + 1, j + 1) + shared) {
            putInOrder(rows, hunk.oldFirst + oldDone, hunk.oldFirst + i, hunk.newFirst + newDone, hunk.newFirst + j);
            rows.push_back({hunk.oldFirst + i, hunk.newFirst + j, RowKind::Changed});
            oldDone = ++i;
            newDone = ++j;
        } else if (cell(i, j) == cell(i + 1, j)) {
            ++i;
        } else {
            ++j;
        }
    }
    putInOrder(rows, hunk.oldFirst + oldDone, oldEnd, hunk.newFirst + newDone, newEnd);
    return rows;
}

}
