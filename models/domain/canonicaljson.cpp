// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace gatehouse {
namespace {

constexpr double LargestExactInteger = 9007199254740992.0; // 2^53

bool isExactInteger(double number)
{
    return std::isfinite(number) && std::trunc(number) == number && std::abs(number) <= LargestExactInteger;
}

QString shortest(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

void writeString(QByteArray& out, const QString& text)
{
    out += '"';
    QString plain;
    const auto flush = [&] {
        out += plain.toUtf8();
        plain.clear();
    };
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const char* escape = nullptr;
        switch (code) {
        case '"': escape = "\\\""; break;
        case '\\': escape = "\\\\"; break;
        case '\b': escape = "\\b"; break;
        case '\f': escape = "\\f"; break;
        case '\n': escape = "\\n"; break;
        case '\r': escape = "\\r"; break;
        case '\t': escape = "\\t"; break;
        }
        if (escape != nullptr) {
            flush();
            out += escape;
        } else if (code < 0x20) {
            flush();
            out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        } else {
            plain += c;
        }
    }
    flush();
    out += '"';
}

void write(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; return;
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (isExactInteger(number))
            out += QByteArray::number(value.toInteger());
        else
            writeString(out, shortest(number));
        return;
    }
    case QJsonValue::String: writeString(out, value.toString()); return;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue item : value.toArray()) {
            if (!std::exchange(first, false))
                out += ',';
            write(out, item);
        }
        out += ']';
        return;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::ranges::sort(keys); // QString orders by UTF-16 code units, as RFC 8785 asks
        out += '{';
        bool first = true;
        for (const QString& key : std::as_const(keys)) {
            if (!std::exchange(first, false))
                out += ',';
            writeString(out, key);
            out += ':';
            write(out, object.value(key));
        }
        out += '}';
        return;
    }
    }
}

}

QByteArray canonicalJson(const QJsonObject& value)
{
    QByteArray out;
    write(out, value);
    return out;
}

Result<QJsonObject> parseCanonical(QByteArrayView bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &problem);
    if (!document.isObject())
        return std::unexpected(Error::input(QStringLiteral("not-json"),
            QCoreApplication::translate("Json", "This is no JSON object: %1.").arg(problem.errorString())));
    if (canonicalJson(document.object()) != bytes)
        return std::unexpected(Error::input(QStringLiteral("not-canonical"),
            QCoreApplication::translate("Json", "The bytes are not in canonical form, so they are not what Gatehouse wrote.")));
    return document.object();
}

QJsonValue exactNumbers(const QJsonValue& value)
{
    if (value.isDouble() && !isExactInteger(value.toDouble()))
        return shortest(value.toDouble());
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(exactNumbers(item));
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = exactNumbers(it.value());
        return object;
    }
    return value;
}

}
