// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Turns the rows of a model into others so that every row that stays is known to stay: views keep what is chosen, open and in sight.

#include <QHash>
#include <algorithm>
#include <functional>
#include <vector>

namespace gatehouse::items {

// What a model does to its rows, one call after the other. Each call tells views of it (begin..., end..., layoutChanged).
struct RowChanges {
    std::function<void(int first, int last)> remove;
    std::function<void(int first, const std::vector<qint64>& ids)> insert;
    std::function<void(const std::vector<int>& from)> permute; // row i becomes what row from[i] was
};

namespace rows {

// Those that stay first, in their order, those that go behind them.
inline std::vector<int> stayingFirst(const std::vector<qint64>& now, const QHash<qint64, int>& wanted)
{
    std::vector<int> from, goes;
    for (std::size_t i = 0; i < now.size(); ++i)
        (wanted.contains(now[i]) ? from : goes).push_back(int(i));
    from.insert(from.end(), goes.begin(), goes.end());
    return from;
}

}

// Ids are unique in each list. At most one removal, one insertion and two permutations, however different the lists are.
inline void changeRows(std::vector<qint64> now, const std::vector<qint64>& wanted, const RowChanges& changes)
{
    // What both ends share stays where it is.
    std::size_t head = 0;
    while (head < now.size() && head < wanted.size() && now[head] == wanted[head])
        ++head;
    std::size_t tail = 0;
    while (tail < std::min(now.size(), wanted.size()) - head && now[now.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    const std::vector<qint64> coming(wanted.begin() + qsizetype(head), wanted.end() - qsizetype(tail));
    const auto shifted = [&](const std::vector<int>& middle) {
        std::vector<int> from;
        from.reserve(now.size());
        for (std::size_t i = 0; i < head; ++i)
            from.push_back(int(i));
        for (const int i : middle)
            from.push_back(i + int(head));
        for (std::size_t i = head + middle.size(); i < now.size(); ++i)
            from.push_back(int(i));
        return from;
    };
    const auto permute = [&](const std::vector<int>& middle) {
        if (std::ranges::is_sorted(middle))
            return;
        const std::vector<int> from = shifted(middle);
        std::vector<qint64> moved;
        moved.reserve(now.size());
        for (const int i : from)
            moved.push_back(now[std::size_t(i)]);
        now = std::move(moved);
        changes.permute(from);
    };
    const auto middleOf = [&] { return std::vector<qint64>(now.begin() + qsizetype(head), now.end() - qsizetype(tail)); };

    QHash<qint64, int> wantedAt;
    for (std::size_t i = 0; i < coming.size(); ++i)
        wantedAt.insert(coming[i], int(i));
    std::vector<qint64> middle = middleOf();
    const auto staying = std::size_t(std::ranges::count_if(middle, [&](qint64 id) { return wantedAt.contains(id); }));
    if (staying < middle.size()) {
        permute(rows::stayingFirst(middle, wantedAt));
        const std::size_t gone = middle.size() - staying;
        now.erase(now.begin() + qsizetype(head + staying), now.begin() + qsizetype(head + staying + gone));
        changes.remove(int(head + staying), int(head + staying + gone) - 1);
        middle = middleOf();
    }
    if (middle.size() < coming.size()) {
        QHash<qint64, int> there;
        for (const qint64 id : middle)
            there.insert(id, 0);
        std::vector<qint64> fresh;
        for (const qint64 id : coming)
            if (!there.contains(id))
                fresh.push_back(id);
        // Where the first of them belongs: then a single run needs no other step.
        std::size_t place = 0;
        while (place < middle.size() && middle[place] == coming[place])
            ++place;
        now.insert(now.begin() + qsizetype(head + place), fresh.begin(), fresh.end());
        changes.insert(int(head + place), fresh);
        middle = middleOf();
    }
    QHash<qint64, int> place;
    for (std::size_t i = 0; i < middle.size(); ++i)
        place.insert(middle[i], int(i));
    std::vector<int> from;
    from.reserve(coming.size());
    for (const qint64 id : coming)
        from.push_back(place.value(id));
    permute(from);
}

}
