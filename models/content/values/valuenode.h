// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a configuration holds, whatever it is written in: maps, lists and values, in the order and with the text of their author.

#include <QString>
#include <vector>

namespace gatehouse::content {

struct ValueNode {
    enum class Kind : quint8 { Null, Text, Number, Boolean, Time, List, Map };
    Kind kind = Kind::Null;
    QString text; // of a value; numbers as they are written
    int line = 0; // from 1; 0 where the reader does not know it
    std::vector<QString> keys;   // of a map, one for each of its items
    std::vector<ValueNode> items;

    [[nodiscard]] bool isValue() const { return kind != Kind::List && kind != Kind::Map; }
    // nullptr when a map has no such key, or this is none.
    [[nodiscard]] const ValueNode* find(QStringView key) const;
    bool operator==(const ValueNode&) const = default;
};

// "text", "number", "list" ... for people.
[[nodiscard]] QString nameOf(ValueNode::Kind kind);

}
