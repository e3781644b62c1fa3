// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"

#include "domain/diskfull.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstring>

namespace gatehouse::store {
namespace {

QString systemSays(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

}

Error writeError(const QString& path, int number)
{
    const QString detail = path + QStringLiteral(": ") + systemSays(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT: return diskFull(path, detail);
    case EFBIG:
        return Error::storage(
            QStringLiteral("file-too-large-for-disk"),
            QCoreApplication::translate(
                "Store",
                "%1 cannot hold a file of this size (a limit of the file system or of this user); nothing was kept of what was being written. Raise the limit or leave the file out.")
                .arg(path),
            detail);
    case EROFS:
    case EACCES:
    case EPERM:
        return Error::storage(QStringLiteral("not-writable"),
                              QCoreApplication::translate("Store", "%1 cannot be written by this user (%2). Ask its owner for write permission.")
                                  .arg(path, systemSays(number)),
                              detail);
    default:
        return Error::storage(
            QStringLiteral("write-failed"),
            QCoreApplication::translate("Store", "Writing to %1 failed: %2. Check the disk, then try again.").arg(path, systemSays(number)), detail);
    }
}

Error readError(const QString& path, int number)
{
    return Error::storage(
        QStringLiteral("read-failed"),
        QCoreApplication::translate("Store", "%1 cannot be read: %2. Check that it is there and that you may read it.").arg(path, systemSays(number)),
        path + QStringLiteral(": ") + systemSays(number));
}

Error missingObject(const Sha256& sha256)
{
    return Error::storage(QStringLiteral("missing-object"),
                          QCoreApplication::translate(
                              "Store", "The artifact store has no object %1. Restore it from a backup, or import the folder it came from again.")
                              .arg(sha256.hex()));
}

Error alteredObject(const Sha256& sha256)
{
    return Error::storage(
        QStringLiteral("altered-object"),
        QCoreApplication::translate(
            "Store",
            "The object %1 of the artifact store was altered: its bytes no longer have this SHA-256. Restore it from a backup, or import the folder it came from again.")
            .arg(sha256.hex()));
}

}
