// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/wholefile.h"

#include "domain/diskfull.h"
#include "registry/filesinuse.h"
#include "registry/fulldisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

Error notWritten(const QString& file, const QString& why)
{
    if (const QString folder = QFileInfo(file).absolutePath(); hasNoRoom(folder))
        return diskFull(folder, why);
    return Error::storage(u"not-written"_s,
                          QCoreApplication::translate("WholeFile", "%1 could not be written: %2. Nothing was left behind.").arg(file, why));
}

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Result<void> sync(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(notWritten(path, systemReason()));
    const int outcome = ::fsync(descriptor);
    const QString reason = outcome == 0 ? QString() : systemReason();
    ::close(descriptor);
    if (outcome != 0)
        return std::unexpected(notWritten(path, reason));
    return {};
}

}

Error alreadyThere(const QString& file)
{
    return Error::input(u"already-there"_s,
                        QCoreApplication::translate("WholeFile", "%1 already exists and is never overwritten. Name another file.").arg(file));
}

QString nameBeside(const QString& file)
{
    return file + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".partial"_s;
}

Result<void> syncFile(const QString& file)
{
    return sync(file, 0);
}

Result<void> syncFolderOf(const QString& file)
{
    return sync(QFileInfo(file).absolutePath(), O_DIRECTORY);
}

Result<void> writeWhole(const QString& file, const QByteArray& bytes)
{
    if (auto other = refuseReplacing(file); !other)
        return other;
    QSaveFile output(file); // syncs before it renames
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.commit())
        return std::unexpected(notWritten(file, output.errorString()));
    return syncFolderOf(file);
}

Result<void> placeNew(const QString& finished, const QString& file)
{
    const QByteArray from = QFile::encodeName(finished);
    const QByteArray to = QFile::encodeName(file);
    int outcome = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    // File systems without that flag (FAT sticks among them) get the check and the rename in two steps.
    if (outcome != 0 && (errno == EINVAL || errno == ENOSYS) && !QFileInfo::exists(file))
        outcome = std::rename(from.constData(), to.constData());
    if (outcome != 0)
        return std::unexpected(errno == EEXIST || QFileInfo::exists(file) ? alreadyThere(file) : notWritten(file, systemReason()));
    return syncFolderOf(file);
}

}
