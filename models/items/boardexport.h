// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of the production board as a file for a spreadsheet.

#include "registry/queries/production.h"

namespace gatehouse::items {

// In the order given, with a line of column names; names and times as programs write them.
[[nodiscard]] QByteArray boardCsv(const std::vector<registry::BoardRow>& rows);
// The same, written to a file; answers how many rows it holds. Nothing is left at `path` when it fails.
[[nodiscard]] Result<qint64> exportBoard(const std::vector<registry::BoardRow>& rows, const QString& path);

}
