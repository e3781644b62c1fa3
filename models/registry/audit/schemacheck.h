// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the database is built as the program builds it: an index that is gone no longer keeps what it promises, and a trigger that somebody added
// writes what no event says.

#include "registry/audit/report.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// Compares the tables, indexes and triggers of `kept` with those of `made`, a new registry; each that is missing, added or another becomes a problem
// of the report. Of SQLite alone: what a server's administrator may add there is his.
[[nodiscard]] Result<void> checkSchema(const Connection& kept, const Connection& made, AuditReport& report);

}
