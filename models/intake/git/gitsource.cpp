// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/git/gitsource.h"

#include "domain/limits.h"
#include "domain/utf8.h"
#include "intake/git/gitfolder.h"

#include <algorithm>
#include <fcntl.h>
#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <map>
#include <memory>
#include <openssl/evp.h>

namespace gatehouse::intake {
namespace {

constexpr std::size_t MaxObjectBytes = std::size_t(64 * limits::MiB); // of a commit or a tree
constexpr std::size_t MaxEntries = 2 * std::size_t(limits::ImportFiles);

// libgit2 counts how often it was started.
struct LibGit2 {
    LibGit2() { git_libgit2_init(); }
    ~LibGit2() { git_libgit2_shutdown(); }
    LibGit2(const LibGit2&) = delete;
    LibGit2& operator=(const LibGit2&) = delete;
};

struct FreeOdb {
    void operator()(git_odb* odb) const { git_odb_free(odb); }
};
using Odb = std::unique_ptr<git_odb, FreeOdb>;

// The object database of one folder and of nothing else: a repository opened as such would read its configuration, which can name
// other files, and its alternates.
Odb openOdb(int objects)
{
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(objects);
    git_odb* made = nullptr;
    if (git_odb_new(&made) != 0)
        return {};
    Odb odb(made);
    git_odb_backend* loose = nullptr;
    git_odb_backend* packed = nullptr;
    if (git_odb_backend_loose(&loose, path.constData(), -1, 0, 0, 0) == 0)
        git_odb_add_backend(odb.get(), loose, 2);
    if (git_odb_backend_pack(&packed, path.constData()) == 0)
        git_odb_add_backend(odb.get(), packed, 1);
    return git_odb_num_backends(odb.get()) > 0 ? std::move(odb) : Odb();
}

std::optional<std::size_t> sizeOf(git_odb* odb, const git_oid& id, git_object_t wanted)
{
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, odb, &id) != 0 || type != wanted)
        return std::nullopt;
    return size;
}

std::optional<QByteArray> readObject(git_odb* odb, const git_oid& id, git_object_t wanted, std::size_t maxBytes)
{
    const auto size = sizeOf(odb, id, wanted);
    git_odb_object* object = nullptr;
    if (!size || *size > maxBytes || git_odb_read(&object, odb, &id) != 0)
        return std::nullopt;
    QByteArray bytes(static_cast<const char*>(git_odb_object_data(object)), qsizetype(git_odb_object_size(object)));
    git_odb_object_free(object);
    return bytes;
}

enum class EntryKind { File, Link, Submodule };
struct Entry {
    EntryKind kind = EntryKind::File;
    git_oid id{};
};

// Reads a tree and those below it into `entries`; false when something is missing or out of all proportion.
bool readTree(git_odb* odb, const git_oid& id, const QByteArray& prefix, int level, std::map<QByteArray, Entry>& entries, const std::stop_token& stop)
{
    const auto tree = readObject(odb, id, GIT_OBJECT_TREE, MaxObjectBytes);
    if (!tree || level > limits::PathLevels || stop.stop_requested())
        return false;
    // "<mode in octal> <name>\0<20 bytes>"
    for (qsizetype at = 0; at < tree->size();) {
        const qsizetype blank = tree->indexOf(' ', at);
        const qsizetype end = blank < 0 ? -1 : tree->indexOf('\0', blank);
        if (end < 0 || end + 1 + GIT_OID_SHA1_SIZE > tree->size() || entries.size() >= MaxEntries)
            return false;
        const QByteArray mode = tree->sliced(at, blank - at);
        const QByteArray name = tree->sliced(blank + 1, end - blank - 1);
        const QByteArray path = prefix.isEmpty() ? name : prefix + '/' + name;
        Entry entry;
        git_oid_fromraw(&entry.id, reinterpret_cast<const unsigned char*>(tree->constData() + end + 1));
        at = end + 1 + GIT_OID_SHA1_SIZE;
        if (mode == "40000" || mode == "040000") {
            if (!readTree(odb, entry.id, path, level + 1, entries, stop))
                return false;
            continue;
        }
        entry.kind = mode == "160000" ? EntryKind::Submodule : mode == "120000" ? EntryKind::Link : EntryKind::File;
        entries.insert_or_assign(path, entry);
    }
    return true;
}

std::optional<std::map<QByteArray, Entry>> entriesOf(git_odb* odb, const QString& commit, const std::stop_token& stop)
{
    git_oid id{};
    if (git_oid_fromstr(&id, commit.toLatin1().constData()) != 0)
        return std::nullopt;
    const auto text = readObject(odb, id, GIT_OBJECT_COMMIT, MaxObjectBytes);
    git_oid tree{};
    if (!text || !text->startsWith("tree ") || git_oid_fromstr(&tree, text->mid(5, GIT_OID_SHA1_HEXSIZE).constData()) != 0)
        return std::nullopt;
    std::map<QByteArray, Entry> entries;
    if (!readTree(odb, tree, {}, 1, entries, stop))
        return std::nullopt;
    return entries;
}

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

bool isSame(int root, git_odb* odb, const WalkedFile& file, const Entry& entry, const std::stop_token& stop)
{
    if (entry.kind == EntryKind::Link) {
        BlobHash hash(file.linkTarget.size());
        hash.add(file.linkTarget);
        const git_oid made = hash.finish();
        return git_oid_equal(&made, &entry.id) != 0;
    }
    const auto size = sizeOf(odb, entry.id, GIT_OBJECT_BLOB);
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
    auto entries = odb ? entriesOf(odb.get(), folder.commit, stop) : std::nullopt;
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
        if (entry.kind == EntryKind::Submodule) {
            source.submodules << wholeText(path);
            continue;
        }
        const bool leftOut = std::ranges::any_of(walk.leftOut, [&](const LeftOut& one) { return isBelow(path, one.path.toUtf8()); });
        const auto below = std::ranges::lower_bound(walk.files, path + '/', {}, &WalkedFile::name);
        const bool isLinkedFolder = entry.kind == EntryKind::Link && below != walk.files.end() && isBelow(below->name, path);
        source.removed += leftOut || isLinkedFolder ? 0 : 1;
    }
    if (!stop.stop_requested())
        source.state = source.changed + source.added + source.removed == 0 ? GitSource::State::Clean : GitSource::State::Changed;
    return source;
}

}
