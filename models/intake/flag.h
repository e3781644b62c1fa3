// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Something about an import that a person should see; it stops nothing.

#include <QString>

namespace gatehouse::intake {

struct Flag {
    QString
        code; // for programs: collision, link, control-characters, hidden-characters, look-alike, reserved-name, unknown-key, lfs-pointer, one-folder, ...
    QString path; // of the file it is about, empty for the whole
    QString sentence;
    bool operator==(const Flag&) const = default;
};

}
