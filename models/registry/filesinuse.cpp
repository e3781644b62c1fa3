// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/filesinuse.h"

#include "registry/location.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <mutex>
#include <optional>
#include <sys/stat.h>

namespace gatehouse::registry {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilesInUse)
};

// A path may come to mean another file, so files are told apart by what the system calls them.
struct FileId {
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const FileId&) const = default;
};

struct OpenFile {
    Location location;
    FileId id;
    bool wasWritten = false; // by one that is closed by now
};

struct FilesInUse {
    std::mutex mutex;
    QHash<QString, OpenFile> byConnection;
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
        files.byConnection.insert(connection, {{path}, *id});
}

FileLeft noteClosed(const QString& connection, bool couldWrite)
{
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    const auto closed = files.byConnection.constFind(connection);
    if (closed == files.byConnection.constEnd())
        return {};
    FileLeft left{true, couldWrite || closed->wasWritten};
    const FileId id = closed->id;
    files.byConnection.erase(closed);
    for (OpenFile& other : files.byConnection)
        if (other.id == id) {
            left.wasLast = false;
            other.wasWritten = other.wasWritten || left.wasWritten;
        }
    return left;
}

bool lookUnlessOpen(const QString& path, const std::function<void()>& look)
{
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    const auto id = idOf(path);
    if (id && std::ranges::contains(files.byConnection, *id, &OpenFile::id))
        return false;
    look();
    return true;
}

Result<void> refuseFileInUse(const QString& path)
{
    const auto id = idOf(path);
    if (!id)
        return {};
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    for (const OpenFile& open : std::as_const(files.byConnection))
        if (open.id == *id || std::ranges::contains(open.location.databaseFiles(), id, idOf))
            return std::unexpected(
                Error::input(QStringLiteral("registry-file"),
                             Words::tr("%1 is a file of the registry that is open here, and stays as it is. Choose another file.").arg(path)));
    return {};
}

Result<void> refuseReplacing(const QString& path)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return std::unexpected(Error::input(QStringLiteral("no-file"),
                                            Words::tr("%1 is a folder, a device or a pipe, and is not written over. Name a file.").arg(path)));
    return refuseFileInUse(path);
}

}
