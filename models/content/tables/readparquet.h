// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the footer of a Parquet file says (github.com/apache/parquet-format, parquet.thrift): columns with their types, rows, row groups, and what was
// measured of each column. The data themselves are not read.

#include "content/objects/objectfacts.h"
#include "domain/error.h"

#include <QIODevice>

namespace gatehouse::content {

[[nodiscard]] bool isParquetName(const QString& path);

// The device can be read from any place. Errors (Input) say what is wrong with the file, without a full stop.
[[nodiscard]] Result<ObjectFacts> readParquet(QIODevice& from);

inline constexpr qint64 ParquetFooter = 64 * 1024 * 1024; // bytes at most
inline constexpr std::size_t ParquetColumns = 5000;

}
