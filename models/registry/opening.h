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
// Whether commits stand in the log beside the file (-wal) that are not in the file yet.
[[nodiscard]] bool hasWaitingLog(const Location& location);
// Why a registry cannot be read whose log waits in a folder that may not be written.
[[nodiscard]] Error logWaits(const Location& location, const QString& detail);
// Refuses to make a registry where something stands, no folder is, or a network file system is.
[[nodiscard]] Result<void> refuseUnusablePlace(const Location& location);
// Makes the empty file that the registry goes into, so that of two who make one at the same place the second is refused and harms nothing.
[[nodiscard]] Result<void> claimPlace(const Location& location);
// What work in a backup is refused with.
[[nodiscard]] Error isBackup(const Location& location);
// Refuses a backup where a registry with its artifact store is wanted: its store stands under another name and waits to be restored.
[[nodiscard]] Result<void> refuseBackup(const Location& location);

}
