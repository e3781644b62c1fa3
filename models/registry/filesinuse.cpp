// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/filesinuse.h"

#include "registry/location.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <filesystem>
#include <mutex>
#include <optional>
#include <sys/stat.h>

namespace gatehouse::registry {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilesInUse)
};

struct OpenFile {
    Location location;
    std::optional<FileId> id; // none on a server
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

// Without links and dots, as far as the path exists.
std::filesystem::path realPath(const QString& path)
{
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(QFile::encodeName(path).toStdString(), error);
    const std::filesystem::path real = std::filesystem::weakly_canonical(absolute, error);
    return error ? absolute : real;
}

}

std::optional<FileId> idOf(const QString& path)
{
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileId{status.st_dev, status.st_ino};
}

void noteOpen(const QString& connection, const Location& location)
{
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    const auto id = location.isPostgres() ? std::nullopt : idOf(location.path);
    if (id || location.isPostgres())
        files.byConnection.insert(connection, {location, id});
}

FileLeft noteClosed(const QString& connection, bool couldWrite)
{
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    const auto closed = files.byConnection.constFind(connection);
    if (closed == files.byConnection.constEnd())
        return {};
    FileLeft left{true, couldWrite || closed->wasWritten};
    const std::optional<FileId> id = closed->id;
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
    if (id && std::ranges::contains(files.byConnection, id, &OpenFile::id))
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
        if (open.id == id || std::ranges::contains(open.location.databaseFiles(), id, idOf))
            return std::unexpected(
                Error::input(QStringLiteral("registry-file"),
                             Words::tr("%1 is a file of the registry that is open here, and stays as it is. Choose another file.").arg(path)));
    return {};
}

Result<void> refuseInStore(const QString& path)
{
    const auto wanted = realPath(path);
    FilesInUse& files = filesInUse();
    const std::scoped_lock lock(files.mutex);
    for (const OpenFile& open : std::as_const(files.byConnection))
        if (const auto store = realPath(open.location.storePath()); std::ranges::mismatch(store, wanted).in1 == store.end())
            return std::unexpected(Error::input(
                QStringLiteral("inside-store"),
                Words::tr("%1 lies in %2, the artifact store of the registry, which keeps the files of versions and nothing else. Choose "
                          "another folder.")
                    .arg(path, open.location.storePath())));
    return {};
}

Result<void> refuseReplacing(const QString& path)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return std::unexpected(Error::input(QStringLiteral("no-file"),
                                            Words::tr("%1 is a folder, a device or a pipe, and is not written over. Name a file.").arg(path)));
    return refuseFileInUse(path).and_then([&] { return refuseInStore(path); });
}

}
