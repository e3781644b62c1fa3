// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a command says, as bytes: every member of the command in turn, so that two commands under one id can be told apart. A command is a plain
// struct, so its members are found by the compiler and nothing is listed by hand.

#include "domain/digest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <concepts>
#include <optional>
#include <ranges>

namespace gatehouse::registry {

namespace content {

template <class T> inline constexpr bool IsOptional = false;
template <class T> inline constexpr bool IsOptional<std::optional<T>> = true;
template <class T> inline constexpr bool IsPair = false;
template <class A, class B> inline constexpr bool IsPair<std::pair<A, B>> = true;

// Stands for a value of whatever type a member has. An optional that takes it as its value does not need it as an optional too.
struct Anything {
    template <class T>
        requires(!IsOptional<T>)
    operator T() const;
    template <class T>
        requires(IsOptional<T> && !std::is_constructible_v<typename T::value_type, const Anything&>)
    operator T() const;
};

template <class T, class... Values> [[nodiscard]] consteval int memberCount()
{
    if constexpr (requires { T{Values{}..., Anything{}}; })
        return memberCount<T, Values..., Anything>();
    else
        return int(sizeof...(Values));
}

// Calls `visit` with each member in the order they are declared. A wrong count does not compile.
template <class T> void eachMember(const T& value, auto visit)
{
    const auto all = [&](const auto&... members) { (visit(members), ...); };
    constexpr int Count = memberCount<T>();
    static_assert(Count >= 1 && Count <= 12, "a command's struct has one to twelve members; add a line below for more");
    if constexpr (Count == 1) {
        const auto& [a] = value;
        all(a);
    } else if constexpr (Count == 2) {
        const auto& [a, b] = value;
        all(a, b);
    } else if constexpr (Count == 3) {
        const auto& [a, b, c] = value;
        all(a, b, c);
    } else if constexpr (Count == 4) {
        const auto& [a, b, c, d] = value;
        all(a, b, c, d);
    } else if constexpr (Count == 5) {
        const auto& [a, b, c, d, e] = value;
        all(a, b, c, d, e);
    } else if constexpr (Count == 6) {
        const auto& [a, b, c, d, e, f] = value;
        all(a, b, c, d, e, f);
    } else if constexpr (Count == 7) {
        const auto& [a, b, c, d, e, f, g] = value;
        all(a, b, c, d, e, f, g);
    } else if constexpr (Count == 8) {
        const auto& [a, b, c, d, e, f, g, h] = value;
        all(a, b, c, d, e, f, g, h);
    } else if constexpr (Count == 9) {
        const auto& [a, b, c, d, e, f, g, h, i] = value;
        all(a, b, c, d, e, f, g, h, i);
    } else if constexpr (Count == 10) {
        const auto& [a, b, c, d, e, f, g, h, i, j] = value;
        all(a, b, c, d, e, f, g, h, i, j);
    } else if constexpr (Count == 11) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k] = value;
        all(a, b, c, d, e, f, g, h, i, j, k);
    } else if constexpr (Count == 12) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l);
    }
}

// Every text is written with its length in front, so that no two contents have the same bytes.
inline void write(QByteArray& out, QByteArrayView bytes)
{
    out += QByteArray::number(bytes.size()) + ':';
    out += bytes;
}

template <class T> void writeValue(QByteArray& out, const T& value)
{
    if constexpr (std::same_as<T, QString>) {
        write(out, value.toUtf8());
    } else if constexpr (std::same_as<T, QByteArray>) {
        write(out, value);
    } else if constexpr (std::same_as<T, Sha256>) {
        write(out, value.raw());
    } else if constexpr (std::same_as<T, QDate> || std::same_as<T, QDateTime>) {
        write(out, value.toString(Qt::ISODateWithMs).toUtf8());
    } else if constexpr (std::same_as<T, QJsonObject> || std::same_as<T, QJsonArray>) {
        write(out, QJsonDocument(value).toJson(QJsonDocument::Compact));
    } else if constexpr (std::is_enum_v<T>) {
        write(out, QByteArray::number(qint64(value)));
    } else if constexpr (std::integral<T>) {
        write(out, QByteArray::number(qint64(value)));
    } else if constexpr (std::floating_point<T>) {
        write(out, QByteArray::number(value, 'g', 17));
    } else if constexpr (IsOptional<T>) {
        write(out, value ? "some" : "none");
        if (value)
            writeValue(out, *value);
    } else if constexpr (IsPair<T>) {
        writeValue(out, value.first);
        writeValue(out, value.second);
    } else if constexpr (std::ranges::sized_range<T>) {
        write(out, QByteArray::number(qint64(std::ranges::size(value))));
        for (const auto& each : value)
            writeValue(out, each);
    } else {
        eachMember(value, [&](const auto& member) { writeValue(out, member); });
    }
}

}

// A command that is put together from what stands around it says with asked() what the person asked for; else every member counts.
template <class Command> [[nodiscard]] QByteArray contentOf(const Command& command)
{
    QByteArray bytes;
    if constexpr (requires { command.asked(); })
        std::apply([&](const auto&... parts) { (content::writeValue(bytes, parts), ...); }, command.asked());
    else
        content::writeValue(bytes, command);
    return bytes;
}

}
