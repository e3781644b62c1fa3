// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/git/gitsource.h"

#include "domain/limits.h"
#include "domain/utf8.h"
#include "intake/git/gitfolder.h"
#include "intake/git/gitobjects.h"

#include <algorithm>
#include <fcntl.h>
#include <memory>
#include <openssl/evp.h>

namespace gatehouse::intake {
namespace {

// Git's name for the bytes of a file: SHA-1 over "blob <size>\0" and the bytes.
class BlobHash {
public:
    explicit BlobHash(qint64 size) : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_sha1(), nullptr);
        const QByteArray header = "blob " + QByteArray::number(size) + '\0';
        add(header);
    }
    void add(QByteArrayView bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), std::size_t(bytes.size())); }
    [[nodiscard]] git_oid finish()
    {
        git_oid id{};
        EVP_DigestFinal_ex(m_context.get(), id.id, nullptr);
        return id;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

bool hasBytesOf(int root, const WalkedFile& file, const git_oid& id, const std::stop_token& stop)
{
    const store::Descriptor opened = openBeneath(root, file.name, O_RDONLY, file.throughLink ? Links::FollowedInside : Links::Refused);
    if (!opened.isOpen())
        return false;
    BlobHash hash(file.stamp.sizeBytes);
    std::vector<char> piece(std::size_t(256 * limits::KiB));
    while (!stop.stop_requested()) {
        const qint64 got = store::readFully(opened.fd(), piece);
        if (got <= 0)
            break;
        hash.add({piece.data(), got});
    }
    const git_oid made = hash.finish();
    return git_oid_equal(&made, &id) != 0;
}

// A file that git keeps elsewhere (LFS): the commit holds its size, which is what can be compared without asking a server.
std::optional<qint64> lfsSize(const QByteArray& pointer)
{
    if (!pointer.startsWith("version https://git-lfs.github.com/spec/"))
        return std::nullopt;
    for (const QByteArray& line : pointer.split('\n'))
        if (line.startsWith("size "))
            return line.mid(5).trimmed().toLongLong();
    return std::nullopt;
}

bool isSame(int root, git_odb* odb, const WalkedFile& file, const GitEntry& entry, const std::stop_token& stop)
{
    if (entry.kind == GitEntry::Kind::Link) {
        BlobHash hash(file.linkTarget.size());
        hash.add(file.linkTarget);
        const git_oid made = hash.finish();
        return git_oid_equal(&made, &entry.id) != 0;
    }
    const auto size = sizeOfObject(odb, entry.id, GIT_OBJECT_BLOB);
    if (size && qint64(*size) == file.stamp.sizeBytes)
        return hasBytesOf(root, file, entry.id, stop);
    if (size && *size < 1024)
        if (const auto pointer = readObject(odb, entry.id, GIT_OBJECT_BLOB, 1024))
            return lfsSize(*pointer) == file.stamp.sizeBytes;
    return false;
}

bool isBelow(const QByteArray& path, const QByteArray& folder)
{
    return path == folder || (path.startsWith(folder) && path.at(folder.size()) == '/');
}

}

GitSource sourceOf(int root, const Walk& walk, const std::stop_token& stop)
{
    GitFolder folder = readGitFolder(root);
    GitSource source;
    if (!folder.isThere)
        return source;
    source.state = GitSource::State::Unknown;
    source.commit = folder.commit;
    source.branch = folder.branch;
    source.remote = folder.remote;
    source.notes = folder.notes;
    if (!folder.objects.isOpen() || folder.commit.size() != GIT_OID_SHA1_HEXSIZE)
        return source;

    const LibGit2 library;
    const Odb odb = openOdb(folder.objects.fd());
    auto entries = odb ? treeOf(odb.get(), folder.commit, stop) : std::nullopt;
    if (!entries)
        return source;
    for (const WalkedFile& file : walk.files) {
        if (stop.stop_requested())
            return source;
        if (isBelow(file.name, ".git")) // taken on request; no commit holds it
            continue;
        const auto entry = entries->find(file.name);
        if (entry == entries->end()) {
            // Below a link that leads to a folder: the commit has the link alone.
            source.added += file.throughLink && file.linkTarget.isEmpty() ? 0 : 1;
            continue;
        }
        source.changed += isSame(root, odb.get(), file, entry->second, stop) ? 0 : 1;
        entries->erase(entry);
    }
    for (const auto& [path, entry] : *entries) {
        if (entry.kind == GitEntry::Kind::Submodule) {
            source.submodules << wholeText(path);
            continue;
        }
        const bool leftOut = std::ranges::any_of(walk.leftOut, [&](const LeftOut& one) { return isBelow(path, one.path.toUtf8()); });
        const auto below = std::ranges::lower_bound(walk.files, path + '/', {}, &WalkedFile::name);
        const bool isLinkedFolder = entry.kind == GitEntry::Kind::Link && below != walk.files.end() && isBelow(below->name, path);
        source.removed += leftOut || isLinkedFolder ? 0 : 1;
    }
    if (!stop.stop_requested())
        source.state = source.changed + source.added + source.removed == 0 ? GitSource::State::Clean : GitSource::State::Changed;
    return source;
}

}
