// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of the results directory as a file for a spreadsheet.

#include "registry/queries/results.h"

namespace gatehouse::items {

// In the order given, with a line of column names; names and times as programs write them.
[[nodiscard]] QByteArray resultsCsv(const std::vector<registry::ResultRow>& rows);
// The same, written to a file; answers how many rows it holds. Nothing is left at `path` when it fails.
[[nodiscard]] Result<qint64> exportResults(const std::vector<registry::ResultRow>& rows, const QString& path);

}
