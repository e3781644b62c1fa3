// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Canonical JSON (RFC 8785, the subset of trust.md section 4): one spelling for a value, so that its bytes can be hashed.

#include "domain/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace gatehouse {

// The canonical bytes of `value`: keys sorted by UTF-16 code units, no white space, integers within 2^53 only.
// A number that is no such integer is a programmer's mistake here (use exactNumbers first) and is written as a string.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& value);

// Reads bytes that must be canonical: the same bytes must come out again, which refuses repeated keys, white space,
// lone surrogates and other spellings of an equal value.
[[nodiscard]] Result<QJsonObject> parseCanonical(QByteArrayView bytes);

// The value with every number that is no integer within 2^53 turned into its shortest decimal text.
[[nodiscard]] QJsonValue exactNumbers(const QJsonValue& value);

}
