// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a table holds, column by column, in one pass: type, what is missing, how many values differ, where they lie.

#include "content/tables/readtable.h"

#include <QHash>
#include <vector>

namespace gatehouse::content {

// What every value of a column that is not missing is.
enum class ColumnType : quint8 { Empty, Boolean, Integer, Number, Date, Text };
[[nodiscard]] QString nameOf(ColumnType type);  // for programs
[[nodiscard]] QString labelOf(ColumnType type); // for people, in a sentence

struct ColumnProfile {
    QString name;
    ColumnType type = ColumnType::Empty;
    qint64 missing = 0;  // empty, NA, N/A, NaN, null, None
    qint64 distinct = 0; // of the values; at most DistinctCounted, then there are more
    double lowest = 0;   // of numbers
    double highest = 0;
    double mean = 0;
    QByteArray first;    // of dates and texts, in the order of bytes; at most ShownBytes
    QByteArray last;
    std::vector<double> numbers;           // sorted; all, or as many as NumbersKept picked at random
    QHash<QByteArray, qint64> categories;  // of text and booleans; empty where there are more than CategoriesKept
    [[nodiscard]] bool isNumeric() const { return type == ColumnType::Integer || type == ColumnType::Number; }
    [[nodiscard]] bool hasMoreDistinct() const;
};

struct TableProfile {
    TableForm form;
    bool hasHeader = true;    // else columns are called by their number
    qint64 rows = 0;          // without the header
    qint64 ragged = 0;        // rows with more or fewer fields than there are columns
    bool isSampled = false;   // there are more numbers than are kept
    int columnsBeyond = 0;    // columns that were not looked at
    std::vector<ColumnProfile> columns;
    [[nodiscard]] const ColumnProfile* find(const QString& name) const;
};

inline constexpr qsizetype ColumnsRead = 2000;
inline constexpr qsizetype DistinctCounted = 100'000, NumbersKept = 50'000, CategoriesKept = 1000, ShownBytes = 60;

// The numbers that are picked are the same for the same file.
[[nodiscard]] Result<TableProfile> profileTable(QIODevice& from, const TableForm& form, const std::stop_token& stop);

// Whether a value says that there is none.
[[nodiscard]] bool isMissing(QByteArrayView value);

}
