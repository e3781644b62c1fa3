// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that copy a whole registry: backup and restore. A backup is the database in FILE and the artifact store in FILE.store.

#include "ctl/context.h"
#include "ctl/values.h"
#include "domain/sizetext.h"
#include "registry/audit/backup.h"
#include "registry/audit/unfinished.h"
#include "registry/filesinuse.h"
#include "registry/queries/content.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QString storeOf(const QString& backup)
{
    return backup + u".store"_s;
}

// Copies the objects that the registry's versions rest on, every byte verified.
Result<store::StoreSize> copied(const registry::Connection& connection, const QString& from, const QString& to, const std::stop_token& stop,
                                const store::ProgressCallback& progress)
{
    const auto assets = registry::referencedAssets(connection);
    if (!assets)
        return std::unexpected(assets.error());
    const auto source = store::ArtifactStore::open(from);
    if (!source)
        return std::unexpected(source.error());
    const auto target = store::ArtifactStore::make(to);
    if (!target)
        return std::unexpected(target.error());
    auto batch = target->startBatch();
    if (!batch)
        return std::unexpected(batch.error());
    store::ProgressTicker ticker(progress);
    store::Progress at{.filesTotal = qint64(assets->size())};
    for (const auto& [digest, size] : *assets) {
        const QString path = source->pathOf(digest);
        const store::Descriptor object(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        if (!object.isOpen())
            return std::unexpected(errno == ENOENT ? store::missingObject(digest) : store::readError(path, errno));
        const auto stored = batch->add(object.fd(), path, size, stop);
        if (!stored)
            return std::unexpected(stored.error());
        if (stored->sha256 != digest)
            return std::unexpected(store::alteredObject(digest));
        ++at.filesDone;
        at.bytesDone += size;
        ticker.tell(at);
    }
    if (const auto committed = batch->commit(); !committed)
        return std::unexpected(committed.error());
    return store::StoreSize{at.filesDone, at.bytesDone};
}

// Nothing of the copy remains after an error.
Result<void> copyObjects(const registry::Connection& connection, const QString& from, const QString& to, Context& context, store::StoreSize& size)
{
    const auto done = copied(connection, from, to, context.stop(), context.out().progress());
    context.out().endProgress();
    if (!done) {
        QDir(to).removeRecursively();
        return std::unexpected(done.error());
    }
    size = *done;
    return {};
}

// The folder of the objects is made first and the database gets its name last: alone, the folder is what a killed process left.
Result<void> refuseExisting(const QString& path, const QString& database)
{
    if (!QFileInfo::exists(path))
        return {};
    if (!QFileInfo::exists(database))
        return std::unexpected(Error::storage(u"already-there"_s,
                                              Ctl::tr("%1 is already there without %2, as a copy leaves it that was broken off. Remove it, or choose "
                                                      "another place.")
                                                  .arg(path, database)));
    return std::unexpected(Error::storage(u"already-there"_s, Ctl::tr("%1 is already there. Choose another place, or move it away.").arg(path)));
}

// Takes away what others left beside the file that were killed, so that its room is free again.
void tellLeftovers(Context& context, const QString& file)
{
    const QStringList removed = registry::removeLeftovers(QFileInfo(file).absolutePath());
    for (const QString& left : removed)
        context.out().notice(Ctl::tr("Removed %1, which a backup or a restore left behind that was broken off.").arg(left));
}

Result<Answer> tellCopy(Context& context, const QString& what, const QString& database, const QString& folder, const store::StoreSize& size)
{
    if (context.out().json())
        context.out().object({{u"database"_s, database}, {u"store"_s, folder}, {u"objects"_s, size.objects}, {u"bytes"_s, size.bytes}});
    else
        context.out().line(what.arg(database, folder, QString::number(size.objects), sizeText(size.bytes)));
    return Answer::Yes;
}

Result<Answer> backup(Context& context, const Arguments& arguments)
{
    const QString file = QFileInfo(arguments.word(0)).absoluteFilePath();
    if (const auto free = refuseExisting(storeOf(file), file); !free)
        return std::unexpected(free.error());
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    if (const auto outside = registry::refuseInStore(file); !outside)
        return std::unexpected(outside.error());
    tellLeftovers(context, file);
    // Whatever the copy of the database names is in the store by then.
    store::StoreSize size;
    const auto copied = registry::backupDatabase(**connection, file, context.stop(), [&](const registry::Connection& copy) {
        return copyObjects(copy, (*connection)->location().storePath(), storeOf(file), context, size);
    });
    if (!copied)
        return std::unexpected(copied.error());
    return tellCopy(context, Ctl::tr("Backed up to %1 and %2: %3 objects, %4."), file, storeOf(file), size);
}

Result<Answer> restore(Context& context, const Arguments& arguments)
{
    const QString file = QFileInfo(arguments.word(0)).absoluteFilePath();
    const auto location = registry::Location::parse(arguments.word(1));
    if (!location)
        return std::unexpected(location.error());
    if (const auto free = refuseExisting(location->storePath(), location->path); !free)
        return std::unexpected(free.error());
    if (!location->isPostgres())
        tellLeftovers(context, location->path);
    store::StoreSize size;
    const auto restored = registry::restoreDatabase(file, *location, context.stop(), [&](const registry::Connection& copy) {
        return copyObjects(copy, storeOf(file), location->storePath(), context, size);
    });
    if (!restored)
        return std::unexpected(restored.error());
    return tellCopy(context, Ctl::tr("Restored %1 and %2: %3 objects, %4."), location->path, location->storePath(), size);
}

}

std::vector<Command> backupCommands()
{
    return {
        {"backup",
         {{"FILE"}},
         {},
         QT_TRANSLATE_NOOP("Ctl", "Copies the registry as it is now: the database to FILE, the artifact store to FILE.store."),
         false,
         &backup},
        {"restore", {{"FILE"}, {"URL"}}, {}, QT_TRANSLATE_NOOP("Ctl", "Makes a registry from a backup, where none is yet."), false, &restore},
    };
}

}
