// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which database files this process has open. To close any descriptor of such a file, or of the log and the shared memory beside it, drops the locks
// that SQLite holds on it (POSIX advisory locks belong to the process; https://sqlite.org/howtocorrupt.html, 2.2). Another process then believes to be
// alone, and cuts the shared memory off under us: nobody here opens such a file another way.

#include "domain/error.h"
#include "registry/location.h"

#include <QString>
#include <functional>
#include <optional>
#include <utility>

namespace gatehouse::registry {

// A path may come to mean another file, so files are told apart by what the system calls them: device and inode.
using FileId = std::pair<quint64, quint64>;
// Nothing where nothing is there.
[[nodiscard]] std::optional<FileId> idOf(const QString& path);

// Says before it is opened that the connection of this name has the registry open. From any thread.
void noteOpen(const QString& connection, const Location& location);
// After SQLite closed it. A connection that was never noted is none of ours and stays so. Answers whether the process had it open by none other,
// and whether any of its connections since the first could write.
struct FileLeft {
    bool wasLast = false;
    bool wasWritten = false;
};
FileLeft noteClosed(const QString& connection, bool couldWrite = false);
// Calls `look`, which may open and close the file, unless this process has it open; answers whether it did. Nobody can note it meanwhile.
bool lookUnlessOpen(const QString& path, const std::function<void()>& look);
// An error that names the way out when `path` is a file of a registry that this process has open: asked before a file that a person chose is read
// or replaced. From any thread.
[[nodiscard]] Result<void> refuseFileInUse(const QString& path);
// An error when `path`, which need not be there yet, lies in the artifact store of a registry that this process has open, or is it.
[[nodiscard]] Result<void> refuseInStore(const QString& path);
// Both before a file is written, and an error for what is no file: written beside and renamed, it would take the place of a device or a pipe.
[[nodiscard]] Result<void> refuseReplacing(const QString& path);

}
