// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who acts: people of a registry, the roles they were granted, and the one who gives a command.

#include "domain/ids.h"
#include "domain/states.h"

#include <QDateTime>
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

// A person's role is another's too between two times, for a reason. It ends by the clock, or when it is withdrawn; nothing is written at its end.
struct Delegation {
    DelegationId id;
    QString giver;    // the role was granted to them
    QString delegate; // acts for the giver meanwhile
    Role role = Role::TechnicalReviewer;
    QDateTime from;
    QDateTime until;
    QString reason;
    [[nodiscard]] bool holdsAt(const QDateTime& now) const { return from <= now && now <= until; }
    [[nodiscard]] bool isOver(const QDateTime& now) const { return until < now; }
    bool operator==(const Delegation&) const = default;
};

// The one who gives a command: a person of the registry at the desk of an operating-system user.
struct Actor {
    QString person;
    QString osUser;
    bool operator==(const Actor&) const = default;
};

}
