// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace gatehouse {
namespace {

constexpr qint64 LargestExactInteger = 9007199254740992; // 2^53

// The number as an integer; nothing when it has a fraction or is too large for one.
std::optional<qint64> wholeNumber(const QJsonValue& number)
{
    const qint64 whole = number.toInteger(0);
    return whole == number.toInteger(1) ? std::optional(whole) : std::nullopt;
}

bool isExactInteger(const QJsonValue& number)
{
    const auto whole = wholeNumber(number);
    return whole && *whole <= LargestExactInteger && *whole >= -LargestExactInteger;
}

QString shortest(const QJsonValue& number)
{
    if (const auto whole = wholeNumber(number))
        return QString::number(*whole);
    return QString::number(number.toDouble(), 'g', QLocale::FloatingPointShortest);
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
        default: break;
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
    case QJsonValue::Double:
        if (isExactInteger(value))
            out += QByteArray::number(value.toInteger());
        else
            writeString(out, shortest(value));
        return;
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
        // QJsonObject has an order of its own, which depends on how it was made; QString's is by UTF-16 code units, as RFC 8785 asks.
        const QJsonObject object = value.toObject();
        std::vector<std::pair<QString, QJsonValue>> entries;
        entries.reserve(std::size_t(object.size()));
        for (auto it = object.begin(); it != object.end(); ++it)
            entries.emplace_back(it.key(), it.value());
        std::ranges::sort(entries, {}, &std::pair<QString, QJsonValue>::first);
        out += '{';
        bool first = true;
        for (const auto& [key, entry] : entries) {
            if (!std::exchange(first, false))
                out += ',';
            writeString(out, key);
            out += ':';
            write(out, entry);
        }
        out += '}';
        return;
    }
    }
}

// No number in it needs another form.
bool isExact(const QJsonValue& value)
{
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), isExact);
    if (!value.isObject())
        return !value.isDouble() || isExactInteger(value);
    const QJsonObject object = value.toObject();
    return std::ranges::all_of(object, isExact);
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
    // Qt 6.8 takes U+FEFF at the start of any string for a byte order mark and drops it, unless it is escaped.
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray().replace("\xef\xbb\xbf", "\\ufeff"), &problem);
    if (!document.isObject())
        return std::unexpected(
            Error::input(QStringLiteral("not-json"), QCoreApplication::translate("Json", "This is no JSON object: %1.").arg(problem.errorString())));
    if (canonicalJson(document.object()) != bytes)
        return std::unexpected(
            Error::input(QStringLiteral("not-canonical"),
                         QCoreApplication::translate("Json", "The bytes are not in canonical form, so they are not what Gatehouse wrote.")));
    return document.object();
}

QJsonValue exactNumbers(const QJsonValue& value)
{
    if (isExact(value)) // nearly always; making a container anew costs far more than looking
        return value;
    if (value.isDouble())
        return shortest(value);
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(exactNumbers(item));
        return items;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = exactNumbers(it.value());
    return object;
}

}
