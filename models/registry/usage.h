// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What consumers say of their own use: when they last read, and how much. Kept beside the trail with the time it arrived.

#include "domain/consumer.h"
#include "registry/registrar.h"

namespace gatehouse::registry {

// All that a consumer has said of its use of a model.
struct Usage {
    QDateTime lastRead; // the newest that is known; invalid where there is none
    qint64 volume = 0;  // of all reports
    qint64 reports = 0;
    QString by;         // who reported last
    QDateTime at;       // when the last report arrived
    bool operator==(const Usage&) const = default;
};

enum class Kept { New, Repeated };

// A report is known again by its id, and by the moment it is about: the same is never counted twice. A late one counts, and moves nothing back.
// Who may report what is asked of governance (governance/usage.h); another volume for the same moment is refused too.
[[nodiscard]] Result<Kept> reportUsage(Registrar& registrar, const UsageReport& report, const Actor& actor, const CommandId& id,
                                       const QDateTime& now);

// What was known at a moment: only what had arrived by then. An invalid time is now.
[[nodiscard]] Result<Usage> usageOf(const Connection& connection, const QString& model, const QString& consumer, const QDateTime& at = {});

}
