// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Looks at a file before SQLite does: whether it is a registry at all, and where it stands.

#include "domain/error.h"
#include "registry/location.h"

namespace gatehouse::registry {

struct FileKind {
    bool writable = false;
    bool folderWritable = false;
};

// Refuses, each with its sentence: nothing there, no SQLite file, a network file system, a rollback journal beside a file that has none.
[[nodiscard]] Result<FileKind> inspectFile(const Location& location);
// Refuses to make a registry where something stands, no folder is, or a network file system is.
[[nodiscard]] Result<void> refuseUnusablePlace(const Location& location);
// Refuses a backup where a registry with its artifact store is wanted: its store stands under another name and waits to be restored.
[[nodiscard]] Result<void> refuseBackup(const Location& location);

}
