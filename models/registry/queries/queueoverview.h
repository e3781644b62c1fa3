// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The queue of everybody, for those who keep it moving: how much waits for each role at the gates and how long, and where it stops.

#include "domain/states.h"
#include "domain/version.h"
#include "registry/connection.h"

#include <stop_token>

namespace gatehouse::registry {

// One verdict that a gate waits for.
struct WaitingVerdict {
    QString version;        // model@label
    QString slot;           // of gate B; empty at gate A
    Tier tier = Tier::Low;
    QDateTime since;
    QDateTime due;
    int sentBack = 0;       // rework rounds of the version so far
    std::vector<QString> people; // display names of who could give it
};

struct RoleQueue {
    Role role = Role::TechnicalReviewer;
    qint64 medianSeconds = 0;
    qint64 oldestSeconds = 0;
    int overdue = 0;
    std::vector<WaitingVerdict> waiting; // the oldest first
};

struct QueueOverview {
    std::vector<RoleQueue> roles; // the longest queue first
    QString bottleneck;           // in a sentence; empty when nothing waits
};

[[nodiscard]] Result<QueueOverview> queueOverview(const Connection& connection, const QDateTime& clock, AsOf asOf, std::stop_token stop);

}
