// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the field that goes anywhere finds: versions, files of the version in sight, a line of the file that is read.

#include "domain/names.h"
#include "registry/connection.h"
#include "registry/moment.h"

#include <stop_token>
#include <vector>

namespace gatehouse::items {

// What is typed: a first character that says what is looked for, and the words.
struct Wanted {
    enum class What : quint8 {
        Anything, // names, files, then commands
        Command,  // >
        Version,  // @
        File,     // #
        Line,     // :
    };
    What what = What::Anything;
    QString words;

    [[nodiscard]] static Wanted parse(const QString& typed);
};

// What is read now; an empty model for no version, an empty path for no file.
struct InSight {
    VersionName version;
    QString file;
    [[nodiscard]] bool isVersion() const { return !version.model.isEmpty(); }
};

struct Destination {
    QString icon;
    QString text;
    VersionName version;
    QString file = {}; // empty for the version itself
    int line = 0;      // 0 for none
};

// For a thread that asks. Files and lines are those of what is in sight; what is called as it is typed comes before what only speaks of it.
[[nodiscard]] Result<std::vector<Destination>> destinations(const registry::Connection& connection, const Wanted& wanted, const InSight& here,
                                                            const registry::Moment& moment, const std::stop_token& stop);
// Why nothing is offered for what is typed, in a sentence.
[[nodiscard]] QString nothingThere(const Wanted& wanted, const InSight& here);

}
