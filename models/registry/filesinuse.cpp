// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/filesinuse.h"

#include <QFile>
#include <QHash>
#include <algorithm>
#include <mutex>
#include <optional>
#include <sys/stat.h>

namespace gatehouse::registry {

namespace {

// A path may come to mean another file, so files are told apart by what the system calls them.
struct FileId {
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const FileId&) const = default;
};

struct FilesInUse {
    std::mutex mutex;
    QHash<QString, FileId> byConnection;
};

FilesInUse& filesInUse()
{
    static FilesInUse files;
    return files;
}

std::optional<FileId> idOf(const QString& path)
{
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileId{status.st_dev, status.st_ino};
}

}

void noteOpen(const QString& connection, const QString& path)
{
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    if (const auto id = idOf(path))
        files.byConnection.insert(connection, *id);
}

void noteClosed(const QString& connection)
{
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    files.byConnection.remove(connection);
}

bool lookUnlessOpen(const QString& path, const std::function<void()>& look)
{
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    const auto id = idOf(path);
    if (id && std::ranges::find(files.byConnection, *id) != files.byConnection.end())
        return false;
    look();
    return true;
}

}
