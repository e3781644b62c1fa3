// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of the production board, or events of production, as a file for a spreadsheet.

#include "registry/queries/history.h"
#include "registry/queries/production.h"

namespace gatehouse::items {

// In the order given, with a line of column names; names and times as programs write them.
[[nodiscard]] QByteArray boardCsv(const std::vector<registry::BoardRow>& rows);
// The same, written to a file; answers how many rows it holds. Nothing is left at `path` when it fails.
[[nodiscard]] Result<qint64> exportBoard(const std::vector<registry::BoardRow>& rows, const QString& path);
// Events that match, newest first, in the same way. For a thread that asks (Question).
[[nodiscard]] Result<qint64> exportEvents(const registry::Connection& connection, const registry::EventFilter& filter, const QString& path,
                                          std::stop_token stop, AsOf asOf = {});

}
