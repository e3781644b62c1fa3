// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/movedlines.h"

#include <QHash>
#include <algorithm>

namespace gatehouse::diff {

namespace {

// A line without the white space around it; a block is moved although it is indented by another step.
QByteArray bareLine(const content::TextContent& text, int line)
{
    return text.line(line).trimmed().toByteArray();
}

int lettersIn(const QByteArray& line)
{
    return int(std::ranges::count_if(line, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    }));
}

// The lines of one side that the other does not have in their place.
std::vector<int> linesOf(const TextDiff& diff, bool isOld)
{
    std::vector<int> lines;
    for (const Row& row : diff.rows)
        if (const int line = isOld ? row.oldLine : row.newLine; row.kind != RowKind::Same && line >= 0)
            lines.push_back(line);
    return lines;
}

class MoveSearch {
public:
    MoveSearch(const std::vector<int>& old, const std::vector<int>& now, const content::TextContent& before, const content::TextContent& after)
    {
        for (const int line : old)
            m_old.insert(line, bareLine(before, line));
        for (const int line : now)
            m_new.insert(line, bareLine(after, line));
        for (const int line : old)
            m_places[m_old[line]].push_back(line);
    }

    // Every longest run that begins at a line of the newer side and whose lines before do not match as well.
    [[nodiscard]] std::vector<MovedLines> candidates(const std::vector<int>& now) const
    {
        constexpr qsizetype Common = 50; // a line that stands so often tells nothing by itself
        std::vector<MovedLines> found;
        for (const int line : now) {
            const auto places = m_places.constFind(m_new[line]);
            if (m_new[line].isEmpty() || places == m_places.constEnd() || places->size() > Common)
                continue;
            for (const int place : *places) {
                if (matches(place - 1, line - 1))
                    continue;
                int count = 0, letters = 0;
                while (matches(place + count, line + count))
                    letters += lettersIn(m_new[line + count++]);
                if (letters >= MovedCharacters)
                    found.push_back({place, line, count});
            }
        }
        return found;
    }

private:
    [[nodiscard]] bool matches(int old, int now) const
    {
        const auto was = m_old.constFind(old), is = m_new.constFind(now);
        return was != m_old.constEnd() && is != m_new.constEnd() && *was == *is;
    }

    QHash<int, QByteArray> m_old, m_new; // by line
    QHash<QByteArray, std::vector<int>> m_places;
};

}

std::vector<MovedLines> movedLines(const TextDiff& diff, const content::TextContent& old, const content::TextContent& now)
{
    const std::vector<int> removed = linesOf(diff, true), added = linesOf(diff, false);
    if (removed.empty() || added.empty() || removed.size() > std::size_t(MovedLinesLookedAt) || added.size() > std::size_t(MovedLinesLookedAt))
        return {};
    std::vector<MovedLines> candidates = MoveSearch(removed, added, old, now).candidates(added);
    std::ranges::stable_sort(candidates, std::greater{}, &MovedLines::count);
    QHash<int, bool> usedOld, usedNew;
    std::vector<MovedLines> moved;
    for (const MovedLines& block : candidates) {
        bool isFree = true;
        for (int i = 0; i < block.count && isFree; ++i)
            isFree = !usedOld.contains(block.oldFirst + i) && !usedNew.contains(block.newFirst + i);
        if (!isFree)
            continue;
        for (int i = 0; i < block.count; ++i) {
            usedOld.insert(block.oldFirst + i, true);
            usedNew.insert(block.newFirst + i, true);
        }
        moved.push_back(block);
    }
    std::ranges::sort(moved, {}, &MovedLines::newFirst);
    return moved;
}

}
