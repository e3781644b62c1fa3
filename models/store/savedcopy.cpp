// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedcopy.h"

#include "store/readthrough.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <fcntl.h>
#include <sys/stat.h>

namespace gatehouse::store {

using namespace Qt::StringLiterals;

Result<Descriptor> openObject(const ArtifactStore& store, const Sha256& sha256)
{
    // O_NONBLOCK: something that is no file (a FIFO put there by hand) must not hang its reader.
    Descriptor object(::openat(store.folderDescriptor(), objectName(sha256).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!object.isOpen())
        return std::unexpected(errno == ENOENT || errno == ENOTDIR ? missingObject(sha256)
                                   : errno == ELOOP                ? alteredObject(sha256)
                                                                   : readError(store.pathOf(sha256), errno));
    struct stat seen{};
    if (::fstat(object.fd(), &seen) != 0)
        return std::unexpected(readError(store.pathOf(sha256), errno));
    if (!S_ISREG(seen.st_mode))
        return std::unexpected(alteredObject(sha256));
    return object;
}

Result<void> saveCopy(const ArtifactStore& store, const Sha256& sha256, const QString& path, const std::function<void(qint64)>& written,
                      const std::stop_token& stop)
{
    const auto object = openObject(store, sha256);
    if (!object)
        return std::unexpected(object.error());
    QSaveFile file(path);
    const auto failure = [&] {
        return Error::storage(
            u"cannot-write"_s,
            QCoreApplication::translate("Store", "%1 could not be written: %2. Choose another place.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(failure());
    qint64 done = 0;
    const auto copied = readThrough(object->fd(), sha256, store.pathOf(sha256), stop, [&](QByteArrayView bytes) -> Result<void> {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return std::unexpected(failure());
        done += bytes.size();
        if (written)
            written(done);
        return {};
    });
    if (!copied) {
        file.cancelWriting();
        return copied;
    }
    if (!file.commit())
        return std::unexpected(failure());
    return {};
}

}
