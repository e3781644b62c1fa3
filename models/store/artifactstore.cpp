// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/artifactstore.h"

#include "domain/limits.h"
#include "store/readthrough.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::store {

QByteArray objectName(const Sha256& sha256)
{
    QByteArray name = sha256.raw().toHex();
    return name.insert(2, '/');
}

ArtifactStore::ArtifactStore(QString folder, Descriptor root)
    : m_folder(std::move(folder))
    , m_root(std::make_shared<const Descriptor>(std::move(root)))
{}

Result<ArtifactStore> ArtifactStore::open(const QString& folder)
{
    Descriptor root(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen() && (errno == ENOENT || errno == ENOTDIR))
        return std::unexpected(Error::storage(
            QStringLiteral("no-store"),
            QCoreApplication::translate("Store", "There is no artifact store at %1. It belongs beside the registry; put it back from a backup.")
                .arg(folder)));
    if (!root.isOpen())
        return std::unexpected(readError(folder, errno));
    return ArtifactStore(folder, std::move(root));
}

Result<ArtifactStore> ArtifactStore::make(const QString& folder)
{
    const QByteArray name = QFile::encodeName(folder);
    int made = ::mkdir(name.constData(), 0777);
    // The user's own folder for data is there from the first time on; any other that is missing is a name that was mistyped.
    if (made != 0 && errno == ENOENT && folder.startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/')
        && QDir().mkpath(QFileInfo(folder).path()))
        made = ::mkdir(name.constData(), 0777);
    if (made != 0 && errno != EEXIST)
        return std::unexpected(writeError(folder, errno));
    return open(folder);
}

QString ArtifactStore::pathOf(const Sha256& sha256) const
{
    return m_folder + u'/' + QString::fromLatin1(objectName(sha256));
}

bool ArtifactStore::contains(const Sha256& sha256) const
{
    struct stat seen{};
    return ::fstatat(m_root->fd(), objectName(sha256).constData(), &seen, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(seen.st_mode);
}

Result<Descriptor> ArtifactStore::openObject(const Sha256& sha256) const
{
    return store::openObject(*this, sha256);
}

Result<QByteArray> ArtifactStore::read(const Sha256& sha256, qint64 maxBytes, const std::stop_token& stop) const
{
    const auto object = openObject(sha256);
    if (!object)
        return std::unexpected(object.error());
    QByteArray kept;
    if (struct stat seen{}; ::fstat(object->fd(), &seen) == 0)
        kept.reserve(std::min<qint64>(seen.st_size, maxBytes));
    const auto read = readThrough(object->fd(), sha256, pathOf(sha256), stop, [&](QByteArrayView bytes) -> Result<void> {
        kept.append(bytes.first(std::min<qint64>(bytes.size(), maxBytes - kept.size())));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return kept;
}

Result<void> ArtifactStore::copyTo(const Sha256& sha256, int to, const std::stop_token& stop) const
{
    const auto object = openObject(sha256);
    if (!object)
        return std::unexpected(object.error());
    return readThrough(object->fd(), sha256, pathOf(sha256), stop, [&](QByteArrayView bytes) -> Result<void> {
        if (!writeFully(to, bytes))
            return std::unexpected(writeError(QCoreApplication::translate("Store", "the copy of %1").arg(sha256.shortHex()), errno));
        return {};
    });
}

Result<void> ArtifactStore::copyTo(const Sha256& sha256, const QString& path, const std::stop_token& stop) const
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return std::unexpected(writeError(path, errno));
    const auto copied = copyTo(sha256, file.fd(), stop);
    if (!copied)
        ::unlink(name.constData());
    return copied;
}

Result<void> ArtifactStore::check(const Sha256& sha256, const std::stop_token& stop) const
{
    const auto object = openObject(sha256);
    if (!object)
        return std::unexpected(object.error());
    return readThrough(object->fd(), sha256, pathOf(sha256), stop, [](QByteArrayView) -> Result<void> { return {}; });
}

Result<StoreBatch> ArtifactStore::startBatch() const
{
    return StoreBatch::start(*this);
}

Result<std::vector<Sha256>> ArtifactStore::objects(const std::stop_token& stop) const
{
    std::vector<Sha256> found;
    for (int first = 0; first < 256; ++first) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const QByteArray prefix = QByteArray(1, char(first)).toHex();
        const Descriptor folder(::openat(m_root->fd(), prefix.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!folder.isOpen() && (errno == ENOENT || errno == ENOTDIR || errno == ELOOP))
            continue;
        const auto names = folder.isOpen() ? namesIn(folder.fd()) : std::nullopt;
        if (!names)
            return std::unexpected(readError(m_folder + u'/' + QString::fromLatin1(prefix), errno));
        for (const QByteArray& name : *names)
            if (const auto sha256 = Sha256::fromHex(QString::fromLatin1(prefix + name)))
                found.push_back(*sha256);
    }
    std::ranges::sort(found); // the order of the type is not that of the hexadecimal names
    return found;
}

Result<StoreSize> ArtifactStore::size(const std::stop_token& stop) const
{
    const auto all = objects(stop);
    if (!all)
        return std::unexpected(all.error());
    StoreSize size;
    for (const Sha256& sha256 : *all) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        struct stat seen{};
        if (::fstatat(m_root->fd(), objectName(sha256).constData(), &seen, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        ++size.objects;
        size.bytes += seen.st_size;
    }
    return size;
}

}
