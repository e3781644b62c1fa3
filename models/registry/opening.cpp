// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/opening.h"

#include "domain/diskfull.h"
#include "registry/filesinuse.h"
#include "registry/fulldisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

// Magic numbers of statfs(2) for file systems whose locks and shared memory SQLite's WAL cannot rely on.
constexpr std::array<unsigned long, 10> NetworkFileSystems{
    0x6969,     // NFS
    0x517b,     // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB2
    0x564c,     // NCP
    0x5346414f, // AFS
    0x73757245, // Coda
    0x01021997, // 9p
    0x00c36400, // Ceph
    0x19830326, // FhGFS
};

Result<void> refuseNetwork(const QString& folder)
{
    struct statfs facts{};
    if (statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return {};
    if (std::ranges::find(NetworkFileSystems, static_cast<unsigned long>(facts.f_type) & 0xffffffffUL) != NetworkFileSystems.end())
        return std::unexpected(Error::storage(
            u"network-file-system"_s,
            Words::tr(
                "%1 is on a network file system, where a SQLite registry can lose data. Put it on a local disk; a team shares a PostgreSQL registry.")
                .arg(folder)));
    return {};
}

// A registry is written by its write-ahead log, so a rollback journal beside it is none of its own: left by another file of that name, or put
// there. SQLite would write what stands in it into the registry, and who may only read could not open it at all.
Result<void> refuseForeignJournal(const Location& location)
{
    QFile journal(location.path + u"-journal"_s);
    if (journal.size() == 0 || !journal.open(QIODevice::ReadOnly))
        return {};
    char first = 0; // a journal that is done with begins with a zero, and SQLite leaves it alone
    if (!journal.getChar(&first) || first == 0)
        return {};
    return std::unexpected(Error::storage(
        u"foreign-journal"_s,
        Words::tr(
            "Beside the registry stands %1, a journal that is not its own: with it the registry would be altered. Nothing was opened. Move that "
            "file away, and open the registry again.")
            .arg(journal.fileName())));
}

// SQLite keeps a log by the name of the file, and so do we a lock and a store: two names of one file would have two of each.
Result<void> refuseSecondName(const Location& location)
{
    struct stat facts{};
    if (stat(QFile::encodeName(location.path).constData(), &facts) != 0 || facts.st_nlink < 2)
        return {};
    return std::unexpected(Error::storage(
        u"second-name"_s,
        Words::tr("%1 has a second name (a hard link), by which it could be written past this one. Nothing was opened. Remove the other "
                  "name, or copy the file and open the copy.")
            .arg(location.path)));
}

}

Result<FileKind> inspectFile(const Location& location)
{
    const QFileInfo info(location.path);
    if (!info.exists())
        return std::unexpected(Error::storage(
            u"no-registry-there"_s, Words::tr("There is no registry at %1. Make one there, or look for where it was moved.").arg(location.path)));
    if (info.isDir())
        return std::unexpected(Error::storage(u"not-a-registry"_s,
                                              Words::tr("%1 is a folder, no Gatehouse registry. Name the file of the registry.").arg(location.path)));
    if (!info.isFile())
        return std::unexpected(Error::storage(
            u"not-a-registry"_s, Words::tr("%1 is no file, and so no Gatehouse registry. Name the file of the registry.").arg(location.path)));
    if (auto local = refuseNetwork(info.absolutePath()); !local)
        return std::unexpected(local.error());
    if (auto one = refuseSecondName(location); !one)
        return std::unexpected(one.error());
    // What this process has open was looked at when it was opened first.
    QByteArray header;
    QString unreadable;
    const bool isNew = lookUnlessOpen(location.path, [&] {
        QFile file(location.path);
        if (info.isFile() && file.open(QIODevice::ReadOnly))
            header = file.read(100);
        else
            unreadable = file.errorString();
    });
    if (!unreadable.isNull())
        return std::unexpected(Error::storage(u"unreadable"_s, Words::tr("%1 cannot be read: %2.").arg(location.path, unreadable)));
    if (isNew && (!header.startsWith(QByteArray("SQLite format 3\0", 16)) || header.size() < 100))
        return std::unexpected(Error::storage(u"not-a-registry"_s,
                                              Words::tr("%1 is no Gatehouse registry (no SQLite database). Name another file.").arg(location.path)));
    if (isNew && header.mid(68, 4) != QByteArray("GTHS", 4) && header.mid(68, 4) != QByteArray("GTHB", 4))
        return std::unexpected(Error::storage(
            u"not-a-registry"_s, Words::tr("%1 is a database of another program, no Gatehouse registry. Name another file.").arg(location.path)));
    constexpr qsizetype WriteVersion = 18; // in the header: 2 where a write-ahead log is used
    if (!isNew || header.at(WriteVersion) == 2)
        if (auto alone = refuseForeignJournal(location); !alone)
            return std::unexpected(alone.error());
    const QByteArray path = QFile::encodeName(location.path);
    const QByteArray folder = QFile::encodeName(info.absolutePath());
    return FileKind{access(path.constData(), W_OK) == 0, access(folder.constData(), W_OK) == 0};
}

bool hasWaitingLog(const Location& location)
{
    return QFileInfo(location.path + u"-wal"_s).size() > 0;
}

Error logWaits(const Location& location, const QString& detail)
{
    return Error::storage(
        u"log-waits"_s,
        Words::tr(
            "The newest records of %1 stand in the file %2 beside it and not in the registry's own file yet, and nobody can read them together in a "
            "folder that may not be written. Nothing is lost. Let somebody who may write there open the registry once, which brings them into the "
            "file; or copy both files and the folder %3 to a place of your own, and open the copy.")
            .arg(location.path, QFileInfo(location.path).fileName() + u"-wal"_s, QFileInfo(location.storePath()).fileName()),
        detail);
}

Result<void> refuseUnusablePlace(const Location& location)
{
    const QFileInfo info(location.path);
    if (info.exists())
        return std::unexpected(Error::storage(u"already-there"_s, Words::tr("%1 already exists. Open it, or name another file.").arg(location.path)));
    if (!info.dir().exists())
        return std::unexpected(Error::storage(u"no-folder"_s, Words::tr("The folder %1 does not exist. Make it first.").arg(info.absolutePath())));
    return refuseNetwork(info.absolutePath());
}

Result<void> claimPlace(const Location& location)
{
    if (auto room = refuseUnusablePlace(location); !room)
        return room;
    QFile file(location.path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    if (auto room = refuseUnusablePlace(location); !room) // somebody else was quicker
        return room;
    const QString folder = QFileInfo(location.path).absolutePath();
    if (hasNoRoom(folder))
        return std::unexpected(diskFull(folder, file.errorString()));
    return std::unexpected(Error::storage(
        u"not-written"_s, Words::tr("%1 could not be made: %2. Choose a folder that you may write to.").arg(location.path, file.errorString())));
}

Error isBackup(const Location& location)
{
    return Error::storage(
        u"is-a-backup"_s,
        Words::tr("%1 is a backup, no registry to work in. Make a registry from it with “gatehousectl restore %1 URL” and open that one.")
            .arg(location.path));
}

Result<void> refuseBackup(const Location& location)
{
    if (QFileInfo::exists(location.storePath()) || !QFileInfo(location.path + u".store"_s).isDir())
        return {};
    return std::unexpected(isBackup(location));
}

}
