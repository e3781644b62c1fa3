// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tables written as text: CSV (RFC 4180 and what is commonly taken for it) and TSV, row by row, so that a file may be larger than memory.

#include "domain/error.h"

#include <QByteArray>
#include <QIODevice>
#include <functional>
#include <span>
#include <stop_token>

namespace gatehouse::content {

struct TableForm {
    char delimiter = ',';
    bool operator==(const TableForm&) const = default;
};

// By the name alone: .csv, .tsv, .tab.
[[nodiscard]] bool isTableName(const QString& path);
// Of a .csv its first line tells by what it is parted: comma, semicolon, tab or bar.
[[nodiscard]] TableForm tableFormOf(const QString& path, QByteArrayView start);

// One row; the views are valid during the call. False: no more rows are wanted.
using TakeRow = std::function<bool(std::span<const QByteArrayView> fields)>;

// From where the device stands to its end. Errors (Input): a text that is not one byte a character or UTF-8, a row that is longer than LongestRow.
[[nodiscard]] Result<void> readTable(QIODevice& from, const TableForm& form, const TakeRow& take, const std::stop_token& stop);

inline constexpr qsizetype LongestRow = 16 * 1024 * 1024; // bytes

}
