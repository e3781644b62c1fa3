// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/walclose.h"

#include "registry/filelock.h"
#include "registry/filesinuse.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

void closeAsLast(const QByteArray& path, bool commitsWait)
{
    sqlite3* opened = nullptr;
    const int answer = sqlite3_open_v2(path.constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    if (answer != SQLITE_OK)
        return;
    sqlite3_busy_timeout(opened, 0);
    // Read once, so that it takes part in the log. Whoever closes a database last then brings the log into it and removes both files: SQLite sees
    // to it that nobody else has it open, in this process or another.
    sqlite3_exec(opened, commitsWait ? "PRAGMA wal_checkpoint(TRUNCATE)" : "PRAGMA schema_version", nullptr, nullptr, nullptr);
}

}

void tidyAfterLast(const Location& location, bool wrote)
{
    const QFileInfo log(location.path + u"-wal"_s);
    const bool commitsWait = log.size() > 0;
    if ((!log.exists() && !QFileInfo::exists(location.path + u"-shm"_s)) || (commitsWait && !wrote))
        return;
    const QByteArray path = QFile::encodeName(location.path), folder = QFile::encodeName(QFileInfo(location.path).absolutePath());
    if (::access(path.constData(), W_OK) != 0 || ::access(folder.constData(), W_OK) != 0)
        return;
    FileLock lock(location.lockPath());
    if (!lock.tryLock())
        return;
    const QString name = QUuid::createUuid().toString();
    noteOpen(name, location); // or a look at the file by another thread would drop its locks
    closeAsLast(path, commitsWait);
    noteClosed(name);
}

}
