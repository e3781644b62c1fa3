// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/git/gitobjects.h"

#include "domain/limits.h"

#include <git2/sys/odb_backend.h>

namespace gatehouse::intake {

namespace {

constexpr std::size_t MaxEntries = 2 * std::size_t(limits::ImportFiles);

}

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

std::optional<std::size_t> sizeOfObject(git_odb* odb, const git_oid& id, git_object_t wanted)
{
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, odb, &id) != 0 || type != wanted)
        return std::nullopt;
    return size;
}

std::optional<QByteArray> readObject(git_odb* odb, const git_oid& id, git_object_t wanted, std::size_t maxBytes)
{
    const auto size = sizeOfObject(odb, id, wanted);
    git_odb_object* object = nullptr;
    if (!size || *size > maxBytes || git_odb_read(&object, odb, &id) != 0)
        return std::nullopt;
    QByteArray bytes(static_cast<const char*>(git_odb_object_data(object)), qsizetype(git_odb_object_size(object)));
    git_odb_object_free(object);
    return bytes;
}

namespace {

// Reads a tree and those below it into `entries`; false when something is missing or out of all proportion.
bool readTree(git_odb* odb, const git_oid& id, const QByteArray& prefix, int level, std::map<QByteArray, GitEntry>& entries,
              const std::stop_token& stop)
{
    const auto tree = readObject(odb, id, GIT_OBJECT_TREE, GitTextBytes);
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
        GitEntry entry;
        git_oid_fromraw(&entry.id, reinterpret_cast<const unsigned char*>(tree->constData() + end + 1));
        at = end + 1 + GIT_OID_SHA1_SIZE;
        if (mode == "40000" || mode == "040000") {
            if (!readTree(odb, entry.id, path, level + 1, entries, stop))
                return false;
            continue;
        }
        entry.kind = mode == "160000" ? GitEntry::Kind::Submodule
            : mode == "120000"        ? GitEntry::Kind::Link
            : mode == "100755"        ? GitEntry::Kind::Program
                                      : GitEntry::Kind::File;
        entries.insert_or_assign(path, entry);
    }
    return true;
}

}

std::optional<std::map<QByteArray, GitEntry>> treeOf(git_odb* odb, const QString& commit, const std::stop_token& stop)
{
    git_oid id{};
    if (git_oid_fromstr(&id, commit.toLatin1().constData()) != 0)
        return std::nullopt;
    const auto text = readObject(odb, id, GIT_OBJECT_COMMIT, GitTextBytes);
    git_oid tree{};
    if (!text || !text->startsWith("tree ") || git_oid_fromstr(&tree, text->mid(5, GIT_OID_SHA1_HEXSIZE).constData()) != 0)
        return std::nullopt;
    std::map<QByteArray, GitEntry> entries;
    if (!readTree(odb, tree, {}, 1, entries, stop))
        return std::nullopt;
    return entries;
}

}
