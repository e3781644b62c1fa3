// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Projects the events into an empty database and compares every governed row, past ones included, with the registry's.

#include "registry/audit/report.h"
#include "registry/connection.h"

#include <stop_token>

namespace gatehouse::registry {

// A scratch database that holds what events 1 to `last` (0: all) project. An event that cannot be projected ends it, named in `report`.
[[nodiscard]] Result<Connection> replayed(const Connection& connection, qint64 last, AuditReport& report, const AuditProgress& progress = {},
                                          std::stop_token stop = {});

// Names table, key and column of the first differences of each table.
[[nodiscard]] Result<void> compareRows(const Connection& kept, const Connection& projected, AuditReport& report, std::stop_token stop = {});

[[nodiscard]] Result<void> compareWithReplay(const Connection& connection, AuditReport& report, const AuditProgress& progress = {},
                                             std::stop_token stop = {});

}
