// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads YAML, JSON, TOML and INI into one kind of tree. Bounded: what nests too deep or holds too much is refused with its sentence, and so is
// a key that stands twice, because which of the two counts differs from reader to reader.

#include "content/values/valuenode.h"
#include "content/yamltree.h"

#include <expected>
#include <optional>

namespace gatehouse::content {

enum class ValueSyntax : quint8 { Yaml, Json, Toml, Ini };

// By the name of the file; nothing for a file that is no configuration.
[[nodiscard]] std::optional<ValueSyntax> valueSyntaxOf(const QString& path);

inline constexpr qsizetype ValueBytes = 16 * 1024 * 1024; // YAML: 1 MiB
inline constexpr int ValueLevels = 512;                   // YAML: 64
inline constexpr int ValuesRead = 100'000;

// Why a text could not be read: the line, from 1 (0 where it is of the whole), and a sentence without its full stop.
using ValueFault = YamlFault;

// `utf8` has no byte order mark.
[[nodiscard]] std::expected<ValueNode, ValueFault> readValues(const QByteArray& utf8, ValueSyntax syntax);

// One syntax each.
[[nodiscard]] std::expected<ValueNode, ValueFault> readYamlValues(const QByteArray& utf8);
[[nodiscard]] std::expected<ValueNode, ValueFault> readJsonValues(const QByteArray& utf8);
[[nodiscard]] std::expected<ValueNode, ValueFault> readTomlValues(const QByteArray& utf8);
[[nodiscard]] std::expected<ValueNode, ValueFault> readIniValues(const QByteArray& utf8);

}
