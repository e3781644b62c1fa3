// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two tables by their columns, by how each column's values lie, and by their rows where a column tells which is which.

#include "content/tables/tableprofile.h"
#include "diff/typed/typeddifference.h"

#include <functional>
#include <memory>

namespace gatehouse::diff {

// A stored file that is read from its start as often as is asked; what `open` answers is open for reading.
struct StoredFile {
    QString path;
    qint64 sizeBytes = 0;
    std::function<Result<std::unique_ptr<QIODevice>>()> open;
};

// A side that does not exist is nullptr, never both. Reads each side twice at most. Errors are those of reading, and a table that is none (Input).
[[nodiscard]] Result<TypedDifference> tableDifference(const StoredFile* before, const StoredFile* after, const std::stop_token& stop);

inline constexpr qint64 RowsMatched = 2'000'000; // of a longer table the rows are not matched
inline constexpr int ChangedRowsShown = 100, CellsShown = 500;

}
