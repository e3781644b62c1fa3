// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The numbered migrations of resources/schema, and the check that a registry is not newer than the program.

#include "domain/error.h"

namespace gatehouse::registry {

class Connection;

// In the header of the database file, so that a registry, and a backup of one, is known from its first bytes: "GTHS", "GTHB".
inline constexpr int RegistryMark = 0x47544853, BackupMark = 0x47544842;

// The newest schema this program knows.
[[nodiscard]] int newestSchema();
// Brings the database to the newest schema, in one transaction a migration.
[[nodiscard]] Result<void> migrate(Connection& connection);
// Refuses a newer schema; brings an older one up to date when the connection may write.
[[nodiscard]] Result<void> checkSchema(Connection& connection);
// Takes away what keeps the search's index beside the rows: a database that is only compared needs no index.
[[nodiscard]] Result<void> withoutSearch(Connection& connection);

}
