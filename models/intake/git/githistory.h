// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tagged commits of a repository, each of which becomes a version. The repository is read, never run: no hook, no filter, no configuration.

#include "domain/error.h"
#include "store/descriptor.h"

#include <QDateTime>
#include <QStringList>
#include <stop_token>
#include <vector>

namespace gatehouse::intake {

struct TaggedCommit {
    QString tag;
    QString commit;  // 40 hexadecimal digits
    QDateTime at;    // of the commit
    QString message; // of an annotated tag, without its signature; empty for a plain one
};

struct GitHistory {
    QString name;   // of the repository's folder
    QString remote; // without credentials
    std::vector<TaggedCommit> tags; // oldest commit first; those of one moment by their numbers
    QStringList notes; // what could not be read, as sentences
    store::Descriptor objects;
};

// `glob` as a shell has it ("v1.*"); empty takes every tag. A folder that is no repository, and one without such tags, is an Input error.
[[nodiscard]] Result<GitHistory> readHistory(const QString& repository, const QString& glob, const std::stop_token& stop);

// Writes the files of a tagged commit into `folder`, which is there and empty. Links are written as links, for the import to judge. Answers the
// submodules, whose content no commit holds. Refuses names that lead out of the folder.
[[nodiscard]] Result<QStringList> writeTree(const GitHistory& history, const TaggedCommit& commit, const QString& folder,
                                            const std::stop_token& stop);

// The label that a tag stands for: "v1.2.0" and "release-1.2.0" are 1.2.0; characters that no label has become "-". Empty where nothing is left.
[[nodiscard]] QString labelOf(const QString& tag);

}
