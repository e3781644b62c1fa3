// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads what .git says about itself without asking git: HEAD, its branch and commit, the remote. Nothing it includes or points to is followed.

#include "store/descriptor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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

// The address without user, password, query and fragment; a bare "git@host:path" keeps its user, which is no secret.
[[nodiscard]] QString withoutCredentials(const QString& remote);

}
