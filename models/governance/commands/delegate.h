// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A person delegates a role of theirs to another between two times, with a reason. It ends by the clock.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Delegate {
    using Facts = RegistryFacts;
    QString person; // who acts for the giver
    Role role = Role::TechnicalReviewer;
    QDateTime from; // invalid is at once; a time that has passed counts from now
    QDateTime until;
    QString reason;
};

[[nodiscard]] Obstacles obstacles(const Delegate& command, const Person& actor, const RegistryFacts& facts);
[[nodiscard]] EventDraft eventOf(const Delegate& command, const Person& actor, const RegistryFacts& facts);

}
