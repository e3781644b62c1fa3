// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The objects of one git folder and of nothing else: a repository opened as such would read its configuration, which can name other files, and borrow
// objects from elsewhere. Everything in them is hostile until shown otherwise; sizes are bounded first.

#include <QByteArray>
#include <QString>
#include <git2.h>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace gatehouse::intake {

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

// Of the open folder .git/objects; null where it holds none that can be read. A LibGit2 lives longer.
[[nodiscard]] Odb openOdb(int objects);
[[nodiscard]] std::optional<std::size_t> sizeOfObject(git_odb* odb, const git_oid& id, git_object_t wanted);
// Nothing where there is no such object, it is of another kind or larger than `maxBytes`.
[[nodiscard]] std::optional<QByteArray> readObject(git_odb* odb, const git_oid& id, git_object_t wanted, std::size_t maxBytes);

struct GitEntry {
    enum class Kind { File, Program, Link, Submodule };
    Kind kind = Kind::File;
    git_oid id{};
};
// All files of a commit by their path, as the trees name them: a path may be one that leads anywhere. Nothing where something is missing or out of
// all proportion.
[[nodiscard]] std::optional<std::map<QByteArray, GitEntry>> treeOf(git_odb* odb, const QString& commit, const std::stop_token& stop);

inline constexpr std::size_t GitTextBytes = 64 * 1024 * 1024; // of a commit, a tag or a tree

}
