// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/statement/statement.h"

#include "content/yamltree.h"
#include "domain/digest.h"
#include "domain/names.h"
#include "intake/folder/names.h"
#include "intake/statement/sections.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace gatehouse::intake {

using content::parseYaml;
using content::YamlNode;
namespace {

// Reads the tree into a statement and stops at the first value of a wrong kind.
class Reader {
public:
    Result<ReadStatement> read(const YamlNode& root)
    {
        if (root.kind == YamlNode::Null)
            return m_result;
        if (root.kind != YamlNode::Map)
            return std::unexpected(
                wrong(root.line, QCoreApplication::translate("Intake", "keys and values are expected, such as “model: card-fraud-daily”")));
        for (const auto& [key, value] : root.fields)
            if (!take(key, value))
                return std::unexpected(m_error);
        return m_result;
    }

private:
    static Error wrong(int line, const QString& what)
    {
        return Error::input(QStringLiteral("bad-statement"),
                            QCoreApplication::translate("Intake", "%1, line %2: %3. Mend the file and import again.")
                                .arg(QLatin1StringView(StatementFile))
                                .arg(line)
                                .arg(what));
    }
    bool fail(int line, const QString& what)
    {
        m_error = wrong(line, what);
        return false;
    }
    void flagUnknown(const YamlNode& key, const QString& place)
    {
        m_result.flags.push_back({QStringLiteral("unknown-key"), QLatin1StringView(StatementFile),
                                  QCoreApplication::translate("Intake", "%1, line %2: nothing here knows the key “%3”.")
                                      .arg(QLatin1StringView(StatementFile))
                                      .arg(key.line)
                                      .arg(shown(place))});
    }

    bool take(const YamlNode& key, const YamlNode& value)
    {
        Statement& to = m_result.statement;
        const QString& name = key.text;
        if (name == u"model")
            return takeName(name, value, to.model);
        if (name == u"label")
            return takeName(name, value, to.label);
        if (name == u"base")
            return takeBase(value);
        if (name == u"owner")
            return takeName(name, value, to.owner);
        if (name == u"author")
            return takeName(name, value, to.author);
        if (name == u"purpose")
            return takeText(name, value, to.purpose);
        if (name == u"intended_use")
            return takeText(name, value, to.intendedUse);
        if (name == u"release_notes")
            return takeText(name, value, to.releaseNotes);
        if (name == u"tier")
            return takeTier(value);
        if (name == u"elements")
            return takeElements(value);
        if (name == u"ignore")
            return takeIgnore(value);
        for (const Section& section : sections())
            if (name == QLatin1StringView(section.name))
                return takeSection(section, value);
        flagUnknown(key, name);
        return true;
    }

    bool takeText(const QString& name, const YamlNode& value, QString& to)
    {
        if (value.kind == YamlNode::List || value.kind == YamlNode::Map)
            return fail(value.line, QCoreApplication::translate("Intake", "%1 is text, not a list or a map").arg(shown(name)));
        to = value.text;
        return true;
    }
    bool takeName(const QString& name, const YamlNode& value, QString& to)
    {
        if (!takeText(name, value, to))
            return false;
        if (!to.isEmpty() && !isValidName(to))
            return fail(value.line,
                        QCoreApplication::translate("Intake", "“%1” is no valid %2; use 1 to 64 of the characters A-Z a-z 0-9 . _ + -")
                            .arg(shown(to.left(80)), name));
        return true;
    }
    bool takeBase(const YamlNode& value)
    {
        QString& base = m_result.statement.base;
        if (!takeText(QStringLiteral("base"), value, base))
            return false;
        if (base.isEmpty())
            return true;
        const auto parsed = base.contains(u'@') ? VersionName::parse(base) : VersionName::parse(QStringLiteral("model@") + base);
        if (!parsed || parsed->revision != 0)
            return fail(value.line,
                        QCoreApplication::translate("Intake", "base is a label, MODEL@LABEL or none, not “%1”").arg(shown(base.left(80))));
        return true;
    }
    bool takeTier(const YamlNode& value)
    {
        QString text;
        if (!takeText(QStringLiteral("tier"), value, text))
            return false;
        m_result.statement.tier = fromName<Tier>(text);
        if (!text.isEmpty() && !m_result.statement.tier)
            return fail(value.line, QCoreApplication::translate("Intake", "tier is low, medium or high, not “%1”").arg(shown(text.left(80))));
        return true;
    }
    bool takeElements(const YamlNode& value)
    {
        if (value.kind == YamlNode::Null)
            return true;
        if (value.kind != YamlNode::Map)
            return fail(value.line, QCoreApplication::translate("Intake", "elements is a map of paths to elements"));
        for (const auto& [path, element] : value.fields) {
            const auto known = element.kind == YamlNode::Scalar ? fromName<Element>(element.text) : std::nullopt;
            if (!known)
                return fail(
                    element.line,
                    QCoreApplication::translate(
                        "Intake",
                        "%1 is given no known element; the elements are data, scripts, trained-object, configuration, documentation, notebook, environment, golden-tests and other")
                        .arg(shown(path.text)));
            m_result.statement.elements[path.text] = *known;
        }
        return true;
    }
    bool takeIgnore(const YamlNode& value)
    {
        constexpr qsizetype MaxGlobs = 200;
        constexpr qsizetype MaxLength = 256;
        if (value.kind == YamlNode::Null)
            return true;
        if (value.kind != YamlNode::List || qsizetype(value.items.size()) > MaxGlobs)
            return fail(value.line, QCoreApplication::translate("Intake", "ignore is a list of at most %1 patterns").arg(MaxGlobs));
        for (const YamlNode& glob : value.items) {
            if (glob.kind != YamlNode::Scalar || glob.text.isEmpty() || glob.text.size() > MaxLength)
                return fail(glob.line, QCoreApplication::translate("Intake", "a pattern of ignore is text of 1 to %1 characters").arg(MaxLength));
            m_result.statement.ignore << glob.text;
        }
        return true;
    }

    bool takeSection(const Section& section, const YamlNode& value)
    {
        const QString name = QLatin1StringView(section.name);
        if (value.kind == YamlNode::Null)
            return true;
        QJsonValue taken;
        if (section.shape == Shape::Map) {
            QJsonObject object;
            if (!takeMap(name, section.fields, value, object))
                return false;
            if (name == u"interface" && !checkColumns(value))
                return false;
            taken = object;
        } else {
            if (value.kind != YamlNode::List)
                return fail(value.line, QCoreApplication::translate("Intake", "%1 is a list").arg(name));
            QJsonArray list;
            for (const YamlNode& item : value.items) {
                QJsonObject object;
                if (!takeMap(name, section.fields, item, object))
                    return false;
                list.append(object);
            }
            taken = list;
        }
        Statement& to = m_result.statement;
        if (name == u"consumers")
            to.consumers = taken.toArray();
        else if (name == u"results")
            to.results = taken.toArray();
        else
            to.declared.insert(name, taken);
        return true;
    }

    bool checkColumns(const YamlNode& interface)
    {
        for (const QString& side : {QStringLiteral("inputs"), QStringLiteral("outputs")}) {
            const YamlNode* columns = interface.find(side);
            if (!columns || columns->kind == YamlNode::Null)
                continue;
            if (columns->kind != YamlNode::List)
                return fail(columns->line, QCoreApplication::translate("Intake", "interface.%1 is a list of columns").arg(side));
            QJsonObject ignored;
            QSet<QString> names;
            for (const YamlNode& column : columns->items) {
                if (!takeMap(QStringLiteral("interface.") + side, columnFields(), column, ignored) || !checkRange(side, column))
                    return false;
                const YamlNode& name = *column.find(u"name");
                if (names.contains(name.text))
                    return fail(name.line,
                                QCoreApplication::translate("Intake", "interface.%1 has the column “%2” twice").arg(side, shown(name.text.left(80))));
                names.insert(name.text);
            }
        }
        return true;
    }

    // What no value could fit into would let every value pass: a range is read as from its lowest to its highest.
    bool checkRange(const QString& side, const YamlNode& column)
    {
        const YamlNode* range = column.find(u"range");
        if (!range || range->kind == YamlNode::Null)
            return true;
        const auto isEnd = [](const YamlNode& end) { return end.kind == YamlNode::Null || end.number().has_value(); };
        if (range->kind != YamlNode::List || range->items.size() != 2 || !std::ranges::all_of(range->items, isEnd))
            return fail(range->line,
                        QCoreApplication::translate("Intake", "the range of “%1” in interface.%2 is a list of its lowest and its highest number")
                            .arg(shown(column.find(u"name")->text.left(80)), side));
        const std::optional<double> lowest = range->items[0].number(), highest = range->items[1].number();
        return !lowest || !highest || *lowest <= *highest
            || fail(range->line,
                    QCoreApplication::translate("Intake", "the range of “%1” in interface.%2 begins above its end")
                        .arg(shown(column.find(u"name")->text.left(80)), side));
    }

    bool takeMap(const QString& place, const std::vector<Field>& fields, const YamlNode& value, QJsonObject& to)
    {
        if (value.kind != YamlNode::Map)
            return fail(value.line, QCoreApplication::translate("Intake", "%1 has keys and values here").arg(place));
        for (const auto& [key, entry] : value.fields) {
            const auto field = std::ranges::find_if(fields, [&](const Field& f) { return key.text == QLatin1StringView(f.name); });
            if (field == fields.end())
                flagUnknown(key, place + u'.' + key.text);
            else if (!checkField(place, *field, entry))
                return false;
            // Text stays as it was written: the name 007 is no number.
            const bool asText = field != fields.end() && field->kind != Kind::Any && !isNumber(field->kind) && entry.kind == YamlNode::Scalar;
            to.insert(key.text, asText ? QJsonValue(entry.text) : entry.toJson());
        }
        for (const Field& field : fields)
            if (field.required && !value.find(QLatin1StringView(field.name).toString()))
                return fail(value.line, QCoreApplication::translate("Intake", "%1 needs “%2”").arg(place, QLatin1StringView(field.name)));
        return true;
    }

    bool checkField(const QString& place, const Field& field, const YamlNode& value)
    {
        const QString name = place + u'.' + QLatin1StringView(field.name);
        if (field.kind == Kind::Any)
            return true;
        if (value.kind == YamlNode::Null && !field.required)
            return true;
        if (value.kind != YamlNode::Scalar)
            return fail(value.line,
                        isNumber(field.kind) ? QCoreApplication::translate("Intake", "%1 is a number").arg(name)
                                             : QCoreApplication::translate("Intake", "%1 is text").arg(name));
        switch (field.kind) {
        case Kind::Number:
        case Kind::Amount:
            if (!value.number())
                return fail(value.line, QCoreApplication::translate("Intake", "%1 is a number, not “%2”").arg(name, shown(value.text.left(80))));
            if (field.kind == Kind::Amount && *value.number() < 0)
                return fail(value.line,
                            QCoreApplication::translate("Intake", "%1 is a number of 0 or more, not “%2”").arg(name, shown(value.text.left(80))));
            break;
        case Kind::Digest:
            if (!value.text.isEmpty() && !Sha256::fromHex(value.text))
                return fail(value.line, QCoreApplication::translate("Intake", "%1 is 64 hexadecimal digits in lower case").arg(name));
            break;
        case Kind::OneOf: {
            const QStringList choices = QLatin1StringView(field.choices.data(), qsizetype(field.choices.size())).toString().split(u' ');
            if (!choices.contains(value.text))
                return fail(value.line,
                            QCoreApplication::translate("Intake", "%1 is one of %2, not “%3”")
                                .arg(name, choices.join(QStringLiteral(", ")), shown(value.text.left(80))));
            break;
        }
        case Kind::Text:
        case Kind::Any: break;
        }
        return true;
    }

    ReadStatement m_result;
    Error m_error;
};

}

Result<ReadStatement> readStatement(const QByteArray& yaml)
{
    const auto root = parseYaml(yaml, QLatin1StringView(StatementFile));
    if (!root)
        return std::unexpected(root.error());
    return Reader().read(*root);
}

}
