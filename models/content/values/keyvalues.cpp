// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/values/keyvalues.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

namespace gatehouse::content {

using Kind = ValueNode::Kind;
using namespace Qt::StringLiterals;

namespace {

// A key with a dot or a bracket of its own stands in quotes, so that no two paths are written alike.
QString written(const QString& key)
{
    const bool isPlain = !key.isEmpty() && std::ranges::none_of(key, [](QChar c) { return c == u'.' || c == u'[' || c == u']' || c == u'"'; });
    return isPlain ? key : u'"' + QString(key).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

// The field by which the maps of a list are told apart; empty where there is none.
QString namingKey(const ValueNode& list)
{
    for (const QStringView key : std::array<QStringView, 4>{u"name", u"id", u"metric", u"key"}) {
        QSet<QString> names;
        const bool tells = std::ranges::all_of(list.items, [&](const ValueNode& item) {
            const ValueNode* name = item.find(key);
            if (name == nullptr || !name->isValue() || name->text.isEmpty() || names.contains(name->text))
                return false;
            names.insert(name->text);
            return true;
        });
        if (tells && !list.items.empty())
            return key.toString();
    }
    return {};
}

QString listText(const ValueNode& list)
{
    QStringList values;
    for (const ValueNode& item : list.items)
        values << (item.kind == Kind::Null && item.text.isEmpty() ? u"null"_s : item.text);
    return u'[' + values.join(u", "_s) + u']';
}

void flatten(const ValueNode& node, const QString& path, std::vector<KeyValue>& into)
{
    if (node.isValue()) {
        into.push_back({path, node.text, node.kind, node.line});
    } else if (node.kind == Kind::Map) {
        if (node.items.empty())
            into.push_back({path, u"{}"_s, Kind::Map, node.line});
        for (std::size_t i = 0; i < node.items.size(); ++i)
            flatten(node.items[i], path.isEmpty() ? written(node.keys[i]) : path + u'.' + written(node.keys[i]), into);
    } else if (std::ranges::all_of(node.items, &ValueNode::isValue)) {
        into.push_back({path, listText(node), Kind::List, node.line});
    } else {
        const QString naming = namingKey(node);
        for (std::size_t i = 0; i < node.items.size(); ++i)
            flatten(node.items[i], u"%1[%2]"_s.arg(path, naming.isEmpty() ? QString::number(i) : written(node.items[i].find(naming)->text)), into);
    }
}

}

std::vector<KeyValue> keyValues(const ValueNode& root)
{
    std::vector<KeyValue> values;
    if (root.isValue() && root.kind == Kind::Null && root.text.isEmpty())
        return values; // nothing but comments
    flatten(root, {}, values);
    return values;
}

}
