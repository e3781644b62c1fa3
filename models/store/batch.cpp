// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch.h"

#include "domain/limits.h"
#include "store/artifactstore.h"
#include "store/sha256stream.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::store {
namespace {

constexpr char Incoming[] = "incoming";
// A file up to this size is hashed before it is written, so that bytes the store already has are not written at all.
constexpr std::size_t PieceBytes = std::size_t(limits::MiB);

Descriptor openFolder(int parent, const char* name)
{
    return Descriptor(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

void removeFolder(int parent, const QByteArray& name, int folder)
{
    if (const auto names = namesIn(folder))
        for (const QByteArray& file : *names)
            ::unlinkat(folder, file.constData(), 0);
    ::unlinkat(parent, name.constData(), AT_REMOVEDIR);
}

// Whoever works in a folder holds its lock; a folder that can be locked was left behind by a process that ended early.
void removeLeftovers(int incoming)
{
    const auto names = namesIn(incoming);
    if (!names)
        return;
    for (const QByteArray& name : *names) {
        const Descriptor folder = openFolder(incoming, name.constData());
        if (folder.isOpen() && ::flock(folder.fd(), LOCK_EX | LOCK_NB) == 0)
            removeFolder(incoming, name, folder.fd());
    }
}

Error tooLarge(const QString& path, qint64 maxBytes)
{
    return Error::input(
        QStringLiteral("asset-too-large"),
        QCoreApplication::translate("Store", "%1 has more than the %2 bytes that an asset may have. Leave it out, or refer to it as a dataset.")
            .arg(path)
            .arg(maxBytes));
}

}

StoreBatch::StoreBatch(const ArtifactStore& store, Descriptor incoming, Descriptor folder, QByteArray name)
    : m_store(std::make_shared<const ArtifactStore>(store))
    , m_incoming(std::move(incoming))
    , m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_piece(PieceBytes)
{}

StoreBatch::StoreBatch(StoreBatch&&) noexcept = default;

StoreBatch::~StoreBatch()
{
    discard();
}

Result<StoreBatch> StoreBatch::start(const ArtifactStore& store)
{
    const QString& place = store.folder();
    if (::mkdirat(store.folderDescriptor(), Incoming, 0777) != 0 && errno != EEXIST)
        return std::unexpected(writeError(place, errno));
    Descriptor incoming = openFolder(store.folderDescriptor(), Incoming);
    if (!incoming.isOpen())
        return std::unexpected(writeError(place, errno));
    removeLeftovers(incoming.fd());
    // Another batch may take our new folder for a leftover before it is locked; then it is gone and we make another one.
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QByteArray name = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
        if (::mkdirat(incoming.fd(), name.constData(), 0700) != 0) {
            if (errno == EEXIST)
                continue;
            return std::unexpected(writeError(place, errno));
        }
        Descriptor folder = openFolder(incoming.fd(), name.constData());
        struct stat seen{};
        if (folder.isOpen() && ::flock(folder.fd(), LOCK_EX | LOCK_NB) == 0 && ::fstat(folder.fd(), &seen) == 0 && seen.st_nlink > 0)
            return StoreBatch(store, std::move(incoming), std::move(folder), name);
    }
    return std::unexpected(writeError(place, EBUSY));
}

bool StoreBatch::isKept(const Sha256& sha256, const std::stop_token& stop)
{
    if (m_known.contains(sha256))
        return true;
    // Verified, because a version must not rest on an altered object; an altered one is replaced by the good bytes.
    if (!m_store->contains(sha256) || !m_store->check(sha256, stop))
        return false;
    m_known.insert(sha256);
    return true;
}

Result<Descriptor> StoreBatch::newFile(QByteArray& name)
{
    name = QByteArray::number(++m_counter);
    Descriptor file(::openat(m_folder.fd(), name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0444));
    if (!file.isOpen())
        return std::unexpected(writeError(m_store->folder(), errno));
    return file;
}

Result<void> StoreBatch::addSmall(const Sha256& sha256, QByteArrayView bytes, const std::stop_token& stop)
{
    if (isKept(sha256, stop))
        return {};
    QByteArray name;
    const auto file = newFile(name);
    if (!file)
        return std::unexpected(file.error());
    if (!writeFully(file->fd(), bytes))
        return std::unexpected(writeError(m_store->folder(), errno));
    m_written.push_back({sha256, name});
    m_known.insert(sha256);
    return {};
}

Result<StoredObject> StoreBatch::add(QByteArrayView bytes)
{
    const StoredObject object{Sha256::of(bytes), bytes.size()};
    if (const auto added = addSmall(object.sha256, bytes, {}); !added)
        return std::unexpected(added.error());
    return object;
}

Result<StoredObject> StoreBatch::add(int source, const QString& path, qint64 maxBytes, const std::stop_token& stop,
                                     const std::function<void(qint64)>& onBytes)
{
    Sha256Stream hash;
    StoredObject object;
    Descriptor file;
    QByteArray name;
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const qint64 got = readFully(source, m_piece);
        if (got < 0)
            return std::unexpected(readError(path, errno));
        const QByteArrayView bytes(m_piece.data(), got);
        const bool isEnd = got < qint64(m_piece.size());
        object.sizeBytes += got;
        if (object.sizeBytes > maxBytes)
            return std::unexpected(tooLarge(path, maxBytes));
        hash.add(bytes);
        if (onBytes && got > 0)
            onBytes(got);
        if (isEnd && !file.isOpen()) {
            object.sha256 = hash.finish();
            if (const auto added = addSmall(object.sha256, bytes, stop); !added)
                return std::unexpected(added.error());
            return object;
        }
        if (!file.isOpen()) {
            auto made = newFile(name);
            if (!made)
                return std::unexpected(made.error());
            file = std::move(*made);
        }
        if (!writeFully(file.fd(), bytes))
            return std::unexpected(writeError(m_store->folder(), errno));
        if (isEnd)
            break;
    }
    object.sha256 = hash.finish();
    if (isKept(object.sha256, stop)) {
        ::unlinkat(m_folder.fd(), name.constData(), 0);
    } else {
        m_written.push_back({object.sha256, name});
        m_known.insert(object.sha256);
    }
    return object;
}

Result<void> StoreBatch::renameAll(std::set<QByteArray>& prefixes)
{
    for (const Written& written : m_written) {
        const QByteArray object = objectName(written.sha256);
        const QByteArray prefix = object.first(2);
        if (prefixes.insert(prefix).second && ::mkdirat(m_store->folderDescriptor(), prefix.constData(), 0777) != 0 && errno != EEXIST)
            return std::unexpected(writeError(m_store->folder(), errno));
        if (::renameat(m_folder.fd(), written.name.constData(), m_store->folderDescriptor(), object.constData()) != 0)
            return std::unexpected(writeError(m_store->folder(), errno));
    }
    return {};
}

Result<void> StoreBatch::commit()
{
    const int root = m_store->folderDescriptor();
    // One sync for all. It comes even when nothing is new: what we rely on may have been renamed a moment ago by another
    // process that has not synced its folders yet. A failed sync is not retried: its bytes may be lost already.
    if (::syncfs(root) != 0)
        return std::unexpected(writeError(m_store->folder(), errno));
    std::set<QByteArray> prefixes;
    if (const auto renamed = renameAll(prefixes); !renamed)
        return renamed;
    for (const QByteArray& prefix : prefixes) {
        const Descriptor folder = openFolder(root, prefix.constData());
        if (!folder.isOpen() || ::fsync(folder.fd()) != 0)
            return std::unexpected(writeError(m_store->folder(), errno));
    }
    if (!prefixes.empty() && ::fsync(root) != 0)
        return std::unexpected(writeError(m_store->folder(), errno));
    m_written.clear();
    discard();
    return {};
}

void StoreBatch::discard()
{
    if (!m_folder.isOpen())
        return;
    removeFolder(m_incoming.fd(), m_name, m_folder.fd());
    m_folder.close();
}

}
