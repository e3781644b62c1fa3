// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/values/valuebuilder.h"
#include "domain/utf8.h"

#include <simdjson.h>

namespace gatehouse::content {

using Kind = ValueNode::Kind;

namespace {

namespace on_demand = simdjson::ondemand;

class JsonReader {
public:
    explicit JsonReader(const QByteArray& text) : m_text(text) {}

    ValueNode read(on_demand::document& document)
    {
        // A value alone is no on_demand::value.
        if (document.is_scalar()) {
            ValueNode made;
            made.line = 1;
            fill(made, document);
            return made;
        }
        return read(document.get_value(), 1);
    }

private:
    ValueNode read(on_demand::value value, int level)
    {
        ValueNode made;
        made.line = lineOf(value);
        m_budget.take(level, made.line);
        switch (const on_demand::json_type type = value.type(); type) {
        case on_demand::json_type::object:
            made.kind = Kind::Map;
            for (auto field : value.get_object()) {
                const std::string_view key = field.unescaped_key(true);
                const QString name = wholeText(QByteArrayView(key.data(), qsizetype(key.size())));
                ValueBudget::add(made, name, read(field.value(), level + 1));
            }
            break;
        case on_demand::json_type::array:
            made.kind = Kind::List;
            for (auto item : value.get_array())
                made.items.push_back(read(item.value(), level + 1));
            break;
        default: fill(made, value);
        }
        return made;
    }

    template <class Scalar> static void fill(ValueNode& made, Scalar& value)
    {
        switch (const on_demand::json_type type = value.type(); type) {
        case on_demand::json_type::string: {
            made.kind = Kind::Text;
            const std::string_view text = value.get_string(true);
            made.text = wholeText(QByteArrayView(text.data(), qsizetype(text.size())));
            break;
        }
        case on_demand::json_type::number: {
            made.kind = Kind::Number;
            const std::string_view token = value.raw_json_token();
            made.text = QString::fromLatin1(token.data(), qsizetype(token.size())).trimmed();
            static_cast<void>(double(value.get_double())); // refuses what is no number
            break;
        }
        case on_demand::json_type::boolean:
            made.kind = Kind::Boolean;
            made.text = bool(value.get_bool()) ? QStringLiteral("true") : QStringLiteral("false");
            break;
        default: static_cast<void>(value.is_null()); made.kind = Kind::Null;
        }
    }

    // Values come in the order of the text, so that its lines are counted once.
    int lineOf(on_demand::value& value)
    {
        const std::string_view token = value.raw_json_token();
        const auto place = qsizetype(token.data() - m_text.constData());
        if (place < m_counted || place > m_text.size())
            return m_line;
        m_line += int(QByteArrayView(m_text).sliced(m_counted, place - m_counted).count('\n'));
        m_counted = place;
        return m_line;
    }

    const QByteArray& m_text;
    ValueBudget m_budget;
    qsizetype m_counted = 0;
    int m_line = 1;
};

}

std::expected<ValueNode, ValueFault> readJsonValues(const QByteArray& utf8)
{
    try {
        QByteArray padded = utf8;
        padded.append(qsizetype(simdjson::SIMDJSON_PADDING), '\0');
        padded.resize(utf8.size()); // keeps its room
        on_demand::parser parser;
        on_demand::document document = parser.iterate(
            simdjson::padded_string_view(padded.constData(), size_t(utf8.size()), size_t(utf8.size()) + simdjson::SIMDJSON_PADDING));
        const QByteArray whole = QByteArray::fromRawData(padded.constData(), utf8.size());
        ValueNode root = JsonReader(whole).read(document);
        if (!document.at_end())
            throw ValueRefusal{0, QCoreApplication::translate("Values", "something stands behind its end")};
        return root;
    } catch (const ValueRefusal& refusal) {
        return std::unexpected(ValueFault{refusal.line, refusal.sentence});
    } catch (const simdjson::simdjson_error& error) {
        // "TAPE_ERROR: The JSON document has an improper structure: ..."
        const QString what = QString::fromUtf8(error.what()).section(QStringLiteral(": "), 1).section(u'.', 0, 0);
        return std::unexpected(ValueFault{0, QCoreApplication::translate("Values", "it is no JSON (%1)").arg(what)});
    }
}

}
