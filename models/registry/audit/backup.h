// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The database part of a backup: one file that holds one moment of the registry. The artifact store beside it is copied by the caller.

#include "registry/connection.h"

#include <functional>
#include <stop_token>

namespace gatehouse::registry {

// What belongs beside a copy and is made before the copy gets its name, so that a name never stands for half a backup: called with the copy.
using BeforeNamed = std::function<Result<void>(const Connection& copy)>;

// Copies the database into a new file by VACUUM INTO, while others go on reading and writing; whole or absent, never over an existing file.
[[nodiscard]] Result<void> backupDatabase(const Connection& connection, const QString& file, std::stop_token stop = {},
                                          const BeforeNamed& first = {});

// Makes the registry's database at `location` from a backup: refuses when something stands there, when the file is no registry, when it is a
// registry in use (its write-ahead log holds commits that the file lacks), and when the trail of the copy is not whole.
[[nodiscard]] Result<void> restoreDatabase(const QString& file, const Location& location, std::stop_token stop = {}, const BeforeNamed& first = {});

}
