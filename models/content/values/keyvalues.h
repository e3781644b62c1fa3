// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A configuration as a list: each value under the path of its keys ("train.epochs", "stages[score].command").

#include "content/values/valuenode.h"

namespace gatehouse::content {

struct KeyValue {
    QString key;
    QString value; // a list of plain values is one value, "[a, b]"
    ValueNode::Kind kind = ValueNode::Kind::Null;
    int line = 0;
    bool operator==(const KeyValue&) const = default;
};

// In the order of the text. Items of a list that name themselves (name, id, metric, key) stand under that name, others under their number from
// 0; no key stands twice.
[[nodiscard]] std::vector<KeyValue> keyValues(const ValueNode& root);

}
