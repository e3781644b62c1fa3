// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which commit a folder was made from, and how far its files are from that commit.

#include "intake/folder/walk.h"

#include <QString>
#include <QStringList>

namespace gatehouse::intake {

struct GitSource {
    enum class State { NoRepository, Clean, Changed, Unknown };
    State state = State::NoRepository;
    QString commit;
    QString branch;
    QString remote; // without credentials
    int changed = 0;   // files with other bytes than in the commit
    int added = 0;     // files that the commit does not have
    int removed = 0;   // files of the commit that are not there
    QStringList submodules; // folders whose content the commit does not hold
    QStringList notes; // what was not followed, as sentences
    bool operator==(const GitSource&) const = default;
};

// Compares the files that the walk found with the commit of HEAD in `.git`. Files left out are not compared.
[[nodiscard]] GitSource sourceOf(int root, const Walk& walk, const std::stop_token& stop);

}
