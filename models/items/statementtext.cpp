// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statementtext.h"

#include "domain/listed.h"
#include "domain/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Deeper than anybody writes; a file made to be deep is cut here.
constexpr int Deepest = 32;

QString plain(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isNull() || value.isUndefined())
        return u"\u2013"_s;
    return value.isDouble() ? plainNumber(value.toDouble()) : value.toString();
}

bool isPlain(const QJsonValue& value)
{
    return !value.isObject() && !value.isArray();
}

// "scores.csv, format csv, refresh daily": an entry of plain values, what names it first.
QString flatEntry(const QJsonObject& entry)
{
    QStringList words;
    for (const QLatin1StringView name : {"name"_L1, "place"_L1, "uri"_L1, "id"_L1})
        if (entry.contains(name)) {
            words << plain(entry.value(name));
            for (auto part = entry.begin(); part != entry.end(); ++part)
                if (part.key() != name && part.value() != QJsonValue(QString()))
                    words << part.key() + u' ' + plain(part.value());
            return listed(words);
        }
    return {};
}

void write(const QJsonValue& value, int level, QStringList& lines)
{
    const QString indent(level * 2, u' ');
    if (level > Deepest) {
        lines << indent + u"…"_s;
    } else if (value.isArray()) {
        for (const QJsonValue entry : value.toArray()) {
            const QJsonObject object = entry.toObject();
            if (const QString flat = flatEntry(object); !flat.isEmpty() && std::ranges::all_of(object, isPlain)) {
                lines << indent + u"\u2022 "_s + flat;
                continue;
            }
            QStringList inside;
            write(entry, level + 1, inside);
            if (!inside.isEmpty())
                inside.first().replace(level * 2, 2, u"\u2022 "_s);
            lines += inside;
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            if (isPlain(part.value())) {
                lines << indent + part.key() + u": "_s + plain(part.value());
            } else {
                lines << indent + part.key() + u':';
                write(part.value(), level + 1, lines);
            }
        }
    } else {
        lines << indent + plain(value);
    }
}

}

QString statementTitle(const QString& key)
{
    static const QHash<QString, const char*> titles{{u"datasets"_s, QT_TRANSLATE_NOOP("StatementText", "Datasets")},
                                                    {u"requirements"_s, QT_TRANSLATE_NOOP("StatementText", "Operating requirements")},
                                                    {u"interface"_s, QT_TRANSLATE_NOOP("StatementText", "Interface contract")},
                                                    {u"controls"_s, QT_TRANSLATE_NOOP("StatementText", "Controls")},
                                                    {u"stages"_s, QT_TRANSLATE_NOOP("StatementText", "Stages")},
                                                    {u"golden"_s, QT_TRANSLATE_NOOP("StatementText", "Golden tests")},
                                                    {u"evaluation"_s, QT_TRANSLATE_NOOP("StatementText", "Evaluation")}};
    const char* known = titles.value(key, nullptr);
    return known != nullptr ? QCoreApplication::translate("StatementText", known) : key;
}

QString asEntered(const QJsonValue& value)
{
    QStringList lines;
    write(value, 0, lines);
    return lines.join(u'\n');
}

}
