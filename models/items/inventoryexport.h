// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of the inventory as a file for a spreadsheet.

#include "registry/moment.h"
#include "registry/queries/inventory.h"

namespace gatehouse::items {

// All versions that match, newest change first, with a line of column names. For a thread that asks (Question).
[[nodiscard]] Result<QByteArray> inventoryCsv(const registry::Connection& connection, const registry::VersionFilter& filter,
                                              const registry::Moment& moment, std::stop_token stop);
// The same, written to a file; answers how many versions it holds. Nothing is left at `path` when it fails.
[[nodiscard]] Result<qint64> exportInventory(const registry::Connection& connection, const registry::VersionFilter& filter,
                                             const registry::Moment& moment, const QString& path, std::stop_token stop);

}
