// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads what .git says about itself without asking git: HEAD, its branch and commit, the remote. Nothing it includes or points to is followed.

#include "store/descriptor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <map>

namespace gatehouse::intake {

struct GitFolder {
    bool isThere = false;
    QString commit; // 40 or 64 hexadecimal digits; empty before the first commit or when it cannot be read
    QString branch; // empty when HEAD names a commit directly
    QString remote; // of origin, else of the first one; without credentials
    QStringList notes; // what was not followed, as sentences
    store::Descriptor objects; // .git/objects, open when every file in it is an ordinary one
};
[[nodiscard]] GitFolder readGitFolder(int root);

// The folder that git keeps its own in: .git below `root`, or `root` itself where it is a bare repository; not open where it is neither.
[[nodiscard]] store::Descriptor openGitFolder(int root);
// Its objects/, open when every file in it is an ordinary one.
[[nodiscard]] store::Descriptor openObjects(int git);
// The tags and what each points to (a commit or a tag object), by name; at most MostTags.
[[nodiscard]] std::map<QString, QString> tagsIn(int git);
inline constexpr std::size_t MostTags = 5000;
// The address of origin, else of the first remote; without credentials.
[[nodiscard]] QString remoteOf(int git);

// The address without user, password, query and fragment; a bare "git@host:path" keeps its user, which is no secret.
[[nodiscard]] QString withoutCredentials(const QString& remote);

}
