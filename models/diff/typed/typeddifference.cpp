// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/typeddifference.h"

#include <QHash>
#include <algorithm>

namespace gatehouse::diff {

namespace {

using Key = std::pair<QString, QString>; // group and key

Key keyOf(const TypedValue& value)
{
    return {value.group, value.key};
}

// All keys of both sides in the order in which they are shown.
std::vector<Key> orderOf(const std::vector<TypedValue>& before, const std::vector<TypedValue>& after)
{
    QHash<Key, bool> isAfter;
    for (const TypedValue& value : after)
        isAfter.insert(keyOf(value), true);
    QHash<Key, std::vector<Key>> following; // keys that are gone, behind the kept one before them
    std::vector<Key> first;
    const Key* kept = nullptr;
    for (const TypedValue& value : before) {
        const Key key = keyOf(value);
        if (isAfter.contains(key))
            kept = &isAfter.find(key).key();
        else
            (kept == nullptr ? first : following[*kept]).push_back(key);
    }
    std::vector<Key> order = std::move(first);
    for (const TypedValue& value : after) {
        order.push_back(keyOf(value));
        if (const auto gone = following.constFind(keyOf(value)); gone != following.constEnd())
            order.insert(order.end(), gone->begin(), gone->end());
    }
    return order;
}

TypedGroup& groupOf(std::vector<TypedGroup>& groups, const QString& title)
{
    const auto known = std::ranges::find(groups, title, &TypedGroup::title);
    if (known != groups.end())
        return *known;
    groups.push_back({title, {}});
    return groups.back();
}

}

int TypedDifference::count(FileStatus status) const
{
    int sum = 0;
    for (const TypedGroup& group : groups)
        sum += int(std::ranges::count(group.entries, status, &TypedEntry::status));
    return sum;
}

std::vector<TypedGroup> entriesOf(const std::vector<TypedValue>& before, const std::vector<TypedValue>& after)
{
    QHash<Key, QString> old, now;
    for (const TypedValue& value : before)
        old.insert(keyOf(value), value.value);
    for (const TypedValue& value : after)
        now.insert(keyOf(value), value.value);
    std::vector<TypedGroup> groups;
    for (const Key& key : orderOf(before, after)) {
        const auto was = old.constFind(key), is = now.constFind(key);
        TypedEntry entry{key.second, was == old.constEnd() ? QString() : *was, is == now.constEnd() ? QString() : *is, FileStatus::Same, {}, {}};
        entry.status = was == old.constEnd() ? FileStatus::New
            : is == now.constEnd()           ? FileStatus::Missing
            : *was == *is                    ? FileStatus::Same
                                             : FileStatus::Changed;
        groupOf(groups, key.first).entries.push_back(std::move(entry));
    }
    return groups;
}

}
