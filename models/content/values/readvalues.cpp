// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/values/readvalues.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace gatehouse::content {

using namespace Qt::StringLiterals;
using Kind = ValueNode::Kind;

namespace {

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(Values)
};

// A plain scalar is what YAML 1.2's core rules call it.
Kind kindOf(const YamlNode& node)
{
    if (node.quoted)
        return Kind::Text;
    const QJsonValue value = node.toJson();
    return value.isBool() ? Kind::Boolean : value.isNull() ? Kind::Null : node.number() ? Kind::Number : Kind::Text;
}

ValueNode fromYaml(const YamlNode& node)
{
    ValueNode made;
    made.line = node.line;
    switch (node.kind) {
    case YamlNode::Null: break;
    case YamlNode::Scalar:
        made.kind = kindOf(node);
        made.text = node.text;
        break;
    case YamlNode::List:
        made.kind = Kind::List;
        for (const YamlNode& item : node.items)
            made.items.push_back(fromYaml(item));
        break;
    case YamlNode::Map:
        made.kind = Kind::Map;
        for (const auto& [key, value] : node.fields) {
            made.keys.push_back(key.text);
            made.items.push_back(fromYaml(value));
            made.items.back().line = key.line;
        }
        break;
    }
    return made;
}

}

const ValueNode* ValueNode::find(QStringView key) const
{
    const auto at = std::ranges::find(keys, key);
    return at == keys.end() ? nullptr : &items[std::size_t(at - keys.begin())];
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Null: return ValueWords::tr("nothing");
    case Kind::Text: return ValueWords::tr("text");
    case Kind::Number: return ValueWords::tr("number");
    case Kind::Boolean: return ValueWords::tr("yes or no");
    case Kind::Time: return ValueWords::tr("time");
    case Kind::List: return ValueWords::tr("list");
    case Kind::Map: return ValueWords::tr("map");
    }
    std::unreachable();
}

std::optional<ValueSyntax> valueSyntaxOf(const QString& path)
{
    const QString name = path.section(u'/', -1).toLower();
    const auto ends = [&](std::initializer_list<QStringView> suffixes) {
        return std::ranges::any_of(suffixes, [&](QStringView suffix) { return name.endsWith(suffix); });
    };
    if (ends({u".yaml", u".yml"}) || name == u"mlmodel" || name == u"dvc.lock")
        return ValueSyntax::Yaml;
    if (ends({u".json", u".webmanifest"}))
        return ValueSyntax::Json;
    if (ends({u".toml"}))
        return ValueSyntax::Toml;
    if (ends({u".ini", u".cfg", u".conf", u".properties"}))
        return ValueSyntax::Ini;
    return std::nullopt;
}

std::expected<ValueNode, ValueFault> readYamlValues(const QByteArray& utf8)
{
    return readYaml(utf8).transform(fromYaml);
}

std::expected<ValueNode, ValueFault> readValues(const QByteArray& utf8, ValueSyntax syntax)
{
    if (utf8.size() > ValueBytes)
        return std::unexpected(ValueFault{0, ValueWords::tr("%1 bytes; up to %2 are read").arg(utf8.size()).arg(ValueBytes)});
    switch (syntax) {
    case ValueSyntax::Yaml: return readYamlValues(utf8);
    case ValueSyntax::Json: return readJsonValues(utf8);
    case ValueSyntax::Toml: return readTomlValues(utf8);
    case ValueSyntax::Ini: return readIniValues(utf8);
    }
    std::unreachable();
}

}
