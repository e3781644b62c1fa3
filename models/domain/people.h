// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who acts: people of a registry, the roles they were granted, and the one who gives a command.

#include "domain/states.h"

#include <QString>
#include <set>
#include <vector>

namespace gatehouse {

// A person of the registry, named by a short name that never changes.
struct Person {
    QString name;
    QString display; // "Mei Zhao"; the name where nothing else was given
    QString osUser;  // the linked operating-system user, empty for none
    std::set<Role> roles; // granted for the registry; owner and author are facts of models and versions
    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
    bool operator==(const Person&) const = default;
};

// The one who gives a command: a person of the registry at the desk of an operating-system user.
struct Actor {
    QString person;
    QString osUser;
    bool operator==(const Actor&) const = default;
};

}
