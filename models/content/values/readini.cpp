// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/values/valuebuilder.h"
#include "domain/utf8.h"

namespace gatehouse::content {

using Kind = ValueNode::Kind;
using namespace Qt::StringLiterals;

namespace {

// As Python's configparser reads it: sections in brackets, "key = value" or "key: value", values that go on in indented lines, comments in
// lines of their own. What stands before the first section belongs to the whole.
class IniReader {
public:
    ValueNode read(const QByteArray& utf8)
    {
        m_root.kind = Kind::Map;
        m_root.line = 1;
        for (const QByteArray& raw : utf8.split('\n'))
            take(wholeText(raw), ++m_line);
        return std::move(m_root);
    }

private:
    void take(QString text, int line)
    {
        if (text.endsWith(u'\r'))
            text.chop(1);
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            return;
        if (text.at(0).isSpace() && m_last >= 0) {
            ValueNode& value = section().items[std::size_t(m_last)];
            value.text += value.text.isEmpty() ? trimmed : u' ' + trimmed;
            return;
        }
        m_budget.take(2, line);
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']'))
            openSection(trimmed.sliced(1, trimmed.size() - 2).trimmed(), line);
        else
            takeField(trimmed, line);
    }

    void openSection(const QString& name, int line)
    {
        ValueNode made;
        made.kind = Kind::Map;
        made.line = line;
        ValueBudget::add(m_root, name, std::move(made));
        m_section = int(m_root.items.size()) - 1;
        m_last = -1;
    }

    void takeField(const QString& text, int line)
    {
        qsizetype at = -1;
        for (qsizetype i = 0; i < text.size() && at < 0; ++i)
            if (text[i] == u'=' || text[i] == u':')
                at = i;
        if (at == 0)
            throw ValueRefusal{line, QCoreApplication::translate("Values", "a value has no key")};
        ValueNode value;
        value.kind = at < 0 ? Kind::Null : Kind::Text;
        value.text = at < 0 ? QString() : text.sliced(at + 1).trimmed();
        value.line = line;
        ValueBudget::add(section(), at < 0 ? text : text.first(at).trimmed(), std::move(value));
        m_last = int(section().items.size()) - 1;
    }

    ValueNode& section() { return m_section < 0 ? m_root : m_root.items[std::size_t(m_section)]; }

    ValueNode m_root;
    ValueBudget m_budget;
    int m_section = -1; // of the root's items
    int m_last = -1;    // the section's newest value
    int m_line = 0;
};

}

std::expected<ValueNode, ValueFault> readIniValues(const QByteArray& utf8)
{
    try {
        return IniReader().read(utf8);
    } catch (const ValueRefusal& refusal) {
        return std::unexpected(ValueFault{refusal.line, refusal.sentence});
    }
}

}
