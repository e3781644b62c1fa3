// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/values/valuebuilder.h"
#include "domain/utf8.h"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <toml++/toml.hpp>

namespace gatehouse::content {

using Kind = ValueNode::Kind;

namespace {

QString textOf(std::string_view text)
{
    return wholeText(QByteArrayView(text.data(), qsizetype(text.size())));
}

template <class T> QString printed(const T& value)
{
    std::ostringstream stream;
    stream << value;
    return textOf(stream.str());
}

// The shortest text that reads back as the same number.
QString shortest(double value)
{
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return QString::fromLatin1(text.data(), end - text.data());
}

class TomlReader {
public:
    ValueNode read(const toml::node& node, int level)
    {
        ValueNode made;
        made.line = int(node.source().begin.line);
        m_budget.take(level, made.line);
        if (const toml::table* table = node.as_table())
            readTable(made, *table, level);
        else if (const toml::array* array = node.as_array())
            readArray(made, *array, level);
        else
            readValue(made, node);
        return made;
    }

private:
    void readTable(ValueNode& made, const toml::table& table, int level)
    {
        made.kind = Kind::Map;
        std::vector<std::pair<const toml::key*, const toml::node*>> fields;
        for (const auto& [key, value] : table)
            fields.emplace_back(&key, &value);
        // As they are written: the library sorts them by name.
        std::ranges::stable_sort(fields, {}, [](const auto& field) {
            const toml::source_position place = field.first->source().begin;
            return std::pair(place.line, place.column);
        });
        for (const auto& [key, value] : fields)
            ValueBudget::add(made, textOf(key->str()), read(*value, level + 1));
    }

    void readArray(ValueNode& made, const toml::array& array, int level)
    {
        made.kind = Kind::List;
        for (const toml::node& item : array)
            made.items.push_back(read(item, level + 1));
    }

    static void readValue(ValueNode& made, const toml::node& node)
    {
        made.kind = Kind::Time;
        if (const auto* text = node.as_string()) {
            made.kind = Kind::Text;
            made.text = textOf(text->get());
        } else if (const auto* integer = node.as_integer()) {
            made.kind = Kind::Number;
            made.text = QString::number(integer->get());
        } else if (const auto* number = node.as_floating_point()) {
            made.kind = Kind::Number;
            made.text = shortest(number->get());
        } else if (const auto* truth = node.as_boolean()) {
            made.kind = Kind::Boolean;
            made.text = truth->get() ? QStringLiteral("true") : QStringLiteral("false");
        } else if (const auto* date = node.as_date()) {
            made.text = printed(date->get());
        } else if (const auto* time = node.as_time()) {
            made.text = printed(time->get());
        } else if (const auto* moment = node.as_date_time()) {
            made.text = printed(moment->get());
        }
    }

    ValueBudget m_budget;
};

}

std::expected<ValueNode, ValueFault> readTomlValues(const QByteArray& utf8)
{
    try {
        const toml::table table = toml::parse(std::string_view(utf8.constData(), size_t(utf8.size())));
        return TomlReader().read(table, 1);
    } catch (const ValueRefusal& refusal) {
        return std::unexpected(ValueFault{refusal.line, refusal.sentence});
    } catch (const toml::parse_error& error) {
        return std::unexpected(ValueFault{int(error.source().begin.line), textOf(error.description())});
    }
}

}
