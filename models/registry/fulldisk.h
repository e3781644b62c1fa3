// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether what SQLite or the system refused comes from a disk without room: SQLite calls that a disk I/O error, or says that the file cannot be opened,
// where it happens to the log and the shared memory beside the database.

#include "domain/error.h"

#include <optional>

namespace gatehouse::registry {

// Whether the disk of an existing folder has no room for even a small file.
[[nodiscard]] bool hasNoRoom(const QString& folder);
// The error of a full disk, where it is the reason of SQLite's `code` (an extended result code) for a database in `folder`; it names the folder.
[[nodiscard]] std::optional<Error> fullDisk(int code, const QString& folder, const QString& detail);

}
