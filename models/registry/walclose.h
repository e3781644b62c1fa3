// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What waits in SQLite's write-ahead log goes into the database file when a writer closes it, so that a closed registry is one file.

#include "registry/connection.h"

namespace gatehouse::registry {

// Waits for nobody: whoever holds the lock writes, and empties the log when they close; whoever reads keeps it.
void emptyLogAtClose(const Connection& connection);

}
