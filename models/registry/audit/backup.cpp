// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/backup.h"

#include "domain/diskfull.h"
#include "registry/audit/unfinished.h"
#include "registry/audit/verify.h"
#include "registry/audit/wholefile.h"
#include "registry/fulldisk.h"
#include "registry/opening.h"
#include "registry/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

// Nobody has the file open.
Result<void> markFile(const QString& path, int mark)
{
    constexpr qint64 Place = 68; // of the application's id in the header of a database (sqlite.org/fileformat2.html)
    QFile file(path);
    QByteArray bytes(4, '\0');
    qToBigEndian(mark, bytes.data());
    if (file.open(QIODevice::ReadWrite) && file.seek(Place) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return std::unexpected(Error::storage(u"not-written"_s, Words::tr("%1 could not be written: %2.").arg(path, file.errorString())));
}

// The copy as a plain file of today's schema with a whole trail.
Result<void> prepareCopy(const QString& path, std::stop_token stop)
{
    auto connection = Connection::open({path}, Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    const auto report = verifyTrail(*connection, {}, {}, stop);
    if (!report)
        return std::unexpected(report.error());
    if (!report->ok)
        return std::unexpected(Error::storage(
            u"trail-broken"_s,
            Words::tr(
                "The backup's trail is not whole, so it was not restored. %1 Take another backup, or look at this one with “gatehousectl audit verify”.")
                .arg(report->conclusion())));
    // Nothing may stay in a write-ahead log: only the file itself gets the registry's name.
    return connection->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).and_then([&] { return connection->exec(u"PRAGMA journal_mode=DELETE"_s); });
}

Result<void> place(const Unfinished& unfinished, const QString& file, const BeforeNamed& first)
{
    if (first)
        if (auto made = Connection::open({unfinished.path()}, Access::ReadOnly).and_then(first); !made)
            return made;
    return syncFile(unfinished.path()).and_then([&] { return placeNew(unfinished.path(), file); });
}

}

Result<void> backupDatabase(const Connection& connection, const QString& file, std::stop_token stop, const BeforeNamed& first)
{
    if (connection.dialect() == Dialect::PostgreSQL)
        return std::unexpected(
            Error::input(u"no-postgresql"_s,
                         Words::tr("%1 is backed up on its server: “pg_dump --format=custom --file=FILE DATABASE”, and a copy of the folder %2. "
                                   "“gatehousectl audit export” takes the trail alone.")
                             .arg(connection.location().url(), connection.location().storePath())));
    if (QFileInfo::exists(file))
        return std::unexpected(alreadyThere(file));
    const auto unfinished = Unfinished::beside(file);
    if (!unfinished)
        return std::unexpected(unfinished.error());
    {
        const Interruptible interruptible(connection, stop);
        if (auto copied = connection.exec(u"VACUUM INTO ?"_s, {unfinished->path()}); !copied) {
            // The connection knows of no other disk than the registry's own.
            const QString folder = QFileInfo(file).absolutePath();
            const bool isFull = copied.error().code == u"disk-full" || (copied.error().code == u"database" && hasNoRoom(folder));
            return isFull ? std::unexpected(diskFull(folder, copied.error().detail)) : copied;
        }
    }
    return markFile(unfinished->path(), BackupMark).and_then([&] { return place(*unfinished, file, first); });
}

Result<void> restoreDatabase(const QString& file, const Location& location, std::stop_token stop, const BeforeNamed& first)
{
    if (location.isPostgres())
        return std::unexpected(Error::input(
            u"no-postgresql"_s,
            Words::tr(
                "A backup becomes a registry in a file, sqlite:///absolute/path.db. A dump of a server's database comes back with “pg_restore”.")));
    if (auto room = refuseUnusablePlace(location); !room)
        return room;
    if (const auto kind = inspectFile({QFileInfo(file).absoluteFilePath()}); !kind)
        return std::unexpected(kind.error());
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return std::unexpected(Error::input(
            u"in-use"_s,
            Words::tr(
                "%1 is a registry in use, no backup: its newest events are not in the file yet. Make a backup of it with “gatehousectl backup”.")
                .arg(file)));
    const auto unfinished = Unfinished::beside(location.path);
    if (!unfinished)
        return std::unexpected(unfinished.error());
    if (QFile source(file); !source.copy(unfinished->path())) {
        if (const QString folder = QFileInfo(location.path).absolutePath(); hasNoRoom(folder))
            return std::unexpected(diskFull(folder, source.errorString()));
        return std::unexpected(
            Error::storage(u"not-written"_s, Words::tr("%1 could not be copied to %2: %3.").arg(file, location.path, source.errorString())));
    }
    // A backup may be kept read-only; the registry must not be.
    QFile::setPermissions(unfinished->path(), QFile::permissions(unfinished->path()) | QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto marked = markFile(unfinished->path(), RegistryMark); !marked)
        return marked;
    return prepareCopy(unfinished->path(), stop).and_then([&] { return place(*unfinished, location.path, first); });
}

}
