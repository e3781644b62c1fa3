// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What SQLite and PostgreSQL say differently. Everything else is one SQL, asked of both.

#include "domain/error.h"

#include <QString>
#include <QVariant>
#include <vector>

namespace gatehouse::registry {

class Connection;

enum class Dialect { SQLite, PostgreSQL };

// The column's value as the bytes of its text; broken UTF-8 is not mended on the way.
[[nodiscard]] QString bytesOf(Dialect dialect, const QString& column);
// A value as the driver must be given it. A null text is an empty one; only a variant without a value (as NULL columns are read) is NULL. Yes and
// no are kept as 1 and 0. A text that begins with U+FEFF comes back with it.
[[nodiscard]] QVariant boundValue(Dialect dialect, const QVariant& value);
// The operator that compares with a pattern and leaves the case of A to Z aside, other letters' not.
[[nodiscard]] QString likeAnyCase(Dialect dialect);
// Ids in one of the search's tables (model_search, version_search) whose texts hold a word of three letters or more, with the value to bind.
struct WordSearch {
    QString sql;
    QString value;
};
[[nodiscard]] WordSearch idsWithWord(Dialect dialect, const QString& table, const QString& word);
// Begins a transaction that sees one moment of the registry and writes nothing.
[[nodiscard]] QString beginReading(Dialect dialect);

// Escapes what is no letter in a pattern, and lets anything stand around it.
[[nodiscard]] QString patternOf(QString word);

struct Column {
    QString name;
    bool isNumber = false;
};
// The columns of a table in their order; none when there is no such table.
[[nodiscard]] Result<std::vector<Column>> columnsOf(const Connection& connection, const QString& table);

}
