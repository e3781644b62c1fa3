// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes a registry for the person at this desk, who becomes its first admin.

#include "registry/location.h"

namespace gatehouse::items {

struct NewRegistry {
    QString path;    // of the database file, or the address of a database on a server
    QString person;  // short name
    QString display; // empty for the short name
    QString osUser;    // linked to that person; empty for nobody
    bool solo = false; // one person may take every step, for ever
    QString enteredBy = {}; // the operating-system user, where that is not the one linked
};

// Takes some milliseconds. Nothing is left behind when it fails.
[[nodiscard]] Result<registry::Location> makeRegistry(const NewRegistry& wanted);
// A short name from a full one or a login: "Mei Zhao" gives "mei.zhao"; empty when nothing of it can stand in a name.
[[nodiscard]] QString shortNameFrom(const QString& fullName);

}
