// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/fulldisk.h"

#include "domain/diskfull.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>
#include <sys/statvfs.h>

namespace gatehouse::registry {

namespace {

// The shared memory beside a database takes 32 KiB from the first, and a small database as much again.
constexpr unsigned long long SmallFile = 128 * 1024;

}

bool hasNoRoom(const QString& folder)
{
    struct statvfs disk{};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return false;
    return disk.f_bavail * static_cast<unsigned long long>(disk.f_frsize) < SmallFile || (disk.f_files > 0 && disk.f_favail == 0);
}

std::optional<Error> fullDisk(int code, const QString& folder, const QString& detail)
{
    const int kind = code & 0xff;
    if (kind != SQLITE_FULL && kind != SQLITE_IOERR && kind != SQLITE_CANTOPEN)
        return std::nullopt;
    // Whatever does not fit into memory (a large sort) goes to the folder of temporary files.
    for (const QString& place : {folder, QDir::tempPath()})
        if (hasNoRoom(place))
            return diskFull(place, detail);
    if (kind != SQLITE_FULL)
        return std::nullopt;
    return diskFull(folder, detail); // a quota, or room that somebody made meanwhile
}

}
