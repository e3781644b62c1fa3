// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The queue of everybody, for those who keep it moving: how much waits for each role at the gates and how long, and where it stops.

#include "registry/queries/queue.h"

namespace gatehouse::registry {

struct RoleQueue {
    Role role = Role::TechnicalReviewer;
    qint64 medianSeconds = 0;
    qint64 oldestSeconds = 0;
    int overdue = 0;
    std::vector<QueueItem> waiting; // a verdict each that a gate waits for, the oldest first; `waitsOn` could give it
};

struct QueueOverview {
    std::vector<RoleQueue> roles; // the longest queue first
    QString bottleneck;           // in a sentence; empty when nothing waits
};

[[nodiscard]] Result<QueueOverview> queueOverview(const Connection& connection, const QDateTime& clock, AsOf asOf, std::stop_token stop);

}
