// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/yamltree.h"
#include "domain/numbertext.h"
#include "intake/statement/sections.h"
#include "intake/statement/statement.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace gatehouse::intake {

using content::YamlNode;
namespace {

bool isPrintable(QChar c)
{
    return (c.unicode() >= 0x20 && c.unicode() < 0x7f)
        || (c.unicode() >= 0xa0 && c.unicode() != 0x2028 && c.unicode() != 0x2029 && c.unicode() != 0xfeff && c.unicode() < 0xfff0);
}

// May the text stand without quotes, for us and for readers of YAML 1.1 alike?
bool isPlain(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_/]([A-Za-z0-9_./@+ -]*[A-Za-z0-9_/+-])?\\z"));
    static constexpr std::array words{"y", "n", "yes", "no", "on", "off"};
    if (!form.match(text).hasMatch()
        || std::ranges::any_of(words, [&](const char* word) { return text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0; }))
        return false;
    static const QRegularExpression numberLike(QStringLiteral("^[0-9+-][0-9_.eExXoObB+-]*\\z"));
    static const QRegularExpression severalDots(QStringLiteral("\\..*\\."));
    if (numberLike.match(text).hasMatch() && !severalDots.match(text).hasMatch())
        return false;
    YamlNode node;
    node.kind = YamlNode::Scalar;
    node.text = text;
    return node.toJson() == QJsonValue(text);
}

QString quoted(const QString& text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\', out += c;
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (isPrintable(c))
            out += c;
        else
            out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return out + u'"';
}

QString inlineText(const QString& text)
{
    return isPlain(text) ? text : quoted(text);
}

// Several lines as a literal block, where that keeps every character.
QString topText(const QString& text)
{
    const bool fits = text.contains(u'\n') && !text.startsWith(u' ') && !text.startsWith(u'\n') && !text.startsWith(u'\t')
        && std::ranges::all_of(text, [](QChar c) { return c == u'\n' || isPrintable(c); });
    if (!fits)
        return inlineText(text);
    QString out = text.endsWith(u"\n\n") ? QStringLiteral("|+") : text.endsWith(u'\n') ? QStringLiteral("|") : QStringLiteral("|-");
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const QString& line : std::as_const(lines))
        out += line.isEmpty() ? QStringLiteral("\n") : QStringLiteral("\n  ") + line;
    return out;
}

// A number that JSON cannot hold exactly is kept as text; where a number is expected it is written as one.
bool isNumberAsText(const QJsonValue& value)
{
    YamlNode node;
    node.kind = YamlNode::Scalar;
    node.text = value.toString();
    return node.number().has_value();
}

// YAML 1.1 takes 1e-07 for a text: a number has a full stop there.
QString yamlNumber(double number)
{
    QString text = plainNumber(number);
    if (const qsizetype exponent = text.indexOf(u'e'); exponent >= 0 && !text.contains(u'.'))
        text.insert(exponent, u".0");
    return text;
}

QString flow(const QJsonValue& value, const std::vector<Field>& order = {})
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return QStringLiteral("null");
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return yamlNumber(value.toDouble());
    case QJsonValue::String: return inlineText(value.toString());
    case QJsonValue::Array: {
        QStringList items;
        for (const QJsonValue item : value.toArray())
            items << flow(item, order);
        return u'[' + items.join(QStringLiteral(", ")) + u']';
    }
    case QJsonValue::Object: break;
    }
    const QJsonObject object = value.toObject();
    // Not looked up by their keys: Qt 6.8 cannot find the empty one.
    std::vector<std::pair<QString, QJsonValue>> entries;
    for (auto it = object.begin(); it != object.end(); ++it)
        entries.emplace_back(it.key(), it.value());
    // The known fields first and in their order, as a person would write them.
    std::ranges::stable_sort(entries, {}, [&](const auto& each) {
        return std::ranges::find_if(order, [&](const Field& field) { return each.first == QLatin1StringView(field.name); }) - order.begin();
    });
    QStringList fields;
    for (const auto& [key, entry] : entries) {
        const auto known = std::ranges::find_if(order, [&, name = key](const Field& field) { return name == QLatin1StringView(field.name); });
        const bool asNumber = known != order.end() && isNumber(known->kind) && isNumberAsText(entry);
        fields << inlineText(key) + QStringLiteral(": ") + (asNumber ? entry.toString() : flow(entry, order));
    }
    return u'{' + fields.join(QStringLiteral(", ")) + u'}';
}

void writeSection(QString& out, const Section& section, const QJsonValue& value)
{
    if (value.isUndefined()
        || (value.isArray() && value.toArray().isEmpty()
            && (QLatin1StringView(section.name) == "consumers" || QLatin1StringView(section.name) == "results")))
        return;
    out += QLatin1StringView(section.name) + u':';
    if (!value.isArray() || value.toArray().isEmpty()) {
        out += u' ' + flow(value, QLatin1StringView(section.name) == "interface" ? columnFields() : section.fields) + u'\n';
        return;
    }
    for (const QJsonValue item : value.toArray())
        out += QStringLiteral("\n  - ") + flow(item, section.fields);
    out += u'\n';
}

}

QByteArray toYaml(const Statement& statement)
{
    QString out;
    const auto text = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            out += QLatin1StringView(key) + QStringLiteral(": ") + topText(value) + u'\n';
    };
    text("model", statement.model);
    text("label", statement.label);
    text("base", statement.base);
    text("author", statement.author);
    text("purpose", statement.purpose);
    text("owner", statement.owner);
    text("tier", statement.tier ? nameOf(*statement.tier) : QString());
    text("intended_use", statement.intendedUse);
    text("release_notes", statement.releaseNotes);
    for (const Section& section : sections()) {
        const QString name = QLatin1StringView(section.name);
        writeSection(out, section,
                     name == u"consumers"     ? QJsonValue(statement.consumers)
                         : name == u"results" ? QJsonValue(statement.results)
                                              : statement.declared.value(name));
    }
    if (!statement.elements.empty()) {
        out += QStringLiteral("elements:\n");
        for (const auto& [path, element] : statement.elements)
            out += QStringLiteral("  ") + inlineText(path) + QStringLiteral(": ") + nameOf(element) + u'\n';
    }
    if (!statement.ignore.isEmpty()) {
        QStringList globs;
        for (const QString& glob : statement.ignore)
            globs << inlineText(glob);
        out += QStringLiteral("ignore: [") + globs.join(QStringLiteral(", ")) + QStringLiteral("]\n");
    }
    return out.toUtf8();
}

}
