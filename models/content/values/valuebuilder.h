// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the readers of configurations share: how much they take, and how they refuse.

#include "content/values/readvalues.h"

#include <QCoreApplication>

namespace gatehouse::content {

// Ends a reading early; never leaves the file of a reader.
struct ValueRefusal {
    int line;
    QString sentence;
};

// Counts what is read and how deep it nests.
class ValueBudget {
public:
    void take(int level, int line)
    {
        if (level > ValueLevels)
            throw ValueRefusal{line, tr("it nests deeper than %1 levels").arg(ValueLevels)};
        if (++m_taken > ValuesRead)
            throw ValueRefusal{line, tr("it holds more than %1 values").arg(ValuesRead)};
    }

    // Adds an item to a map.
    static void add(ValueNode& map, const QString& key, ValueNode item)
    {
        if (map.find(key) != nullptr)
            throw ValueRefusal{item.line, tr("the key “%1” stands here for the second time").arg(key)};
        map.keys.push_back(key);
        map.items.push_back(std::move(item));
    }

private:
    static QString tr(const char* text) { return QCoreApplication::translate("Values", text); }

    int m_taken = 0;
};

}
