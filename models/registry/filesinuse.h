// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which database files this process has open. To close any descriptor of such a file drops the locks that SQLite holds on it (POSIX advisory locks
// belong to the process), and another process could then take the log away from under us: nobody here opens such a file another way.

#include <QString>
#include <functional>

namespace gatehouse::registry {

// Says before SQLite opens it that the connection of this name has the file open. From any thread.
void noteOpen(const QString& connection, const QString& path);
// After SQLite closed it. A connection that was never noted is none of ours and stays so.
void noteClosed(const QString& connection);
// Calls `look`, which may open and close the file, unless this process has it open; answers whether it did. Nobody can note it meanwhile.
bool lookUnlessOpen(const QString& path, const std::function<void()>& look);

}
