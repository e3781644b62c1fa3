// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What waits for a person and why, and what the person waits for; derived from the facts, nothing is stored.

#include "domain/verdict.h"
#include "domain/version.h"
#include "registry/connection.h"

#include <stop_token>

namespace gatehouse::registry {

enum class QueueReason {
    Decide,         // gate A is open and asks the person's role
    ConfirmUnusable,// somebody proposed or held; the person may confirm
    ConfirmReinstate,
    Revise,         // the person's version was sent back
    CloseFinding,   // closing is proposed; the person holds the role that raised it
    MendFinding,    // the person owns an open finding
    WaitsOnOthers,  // the person's version is in review
};

struct QueueItem {
    QueueReason reason = QueueReason::Decide;
    Version version;
    Tier tier = Tier::Low;
    QString owner;                 // short name
    std::optional<Role> role;      // to decide as
    QDateTime since;
    QDateTime due;
    QString sentence;              // why it is here
    std::vector<QString> waitsOn;  // display names
    std::optional<Finding> finding;
};

// Gate items first, then by tier (high first), then by age. `mine` in the answer: everything but WaitsOnOthers.
[[nodiscard]] Result<std::vector<QueueItem>> queueOf(const Connection& connection, const QString& person, const QDateTime& clock, AsOf asOf,
                                                     std::stop_token stop);

}
