// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A moment of the registry with the clock that goes with it: now, or after one of its events.

#include "domain/ids.h"
#include "registry/connection.h"

#include <QDateTime>

namespace gatehouse::registry {

struct Moment {
    AsOf asOf = {};   // 0 is now
    QDateTime at = {}; // the clock of the moment; of now only where the trail has seen a later one than the system's
    [[nodiscard]] bool isNow() const { return asOf.isNow(); }
    // Holds lapse and reviews are due by the clock of the moment, not of today. Now is the largest clock so far, as in the rules.
    [[nodiscard]] QDateTime now() const;
    bool operator==(const Moment&) const = default;
};

// Now, on a registry whose trail may have seen a clock ahead of the system's.
[[nodiscard]] Result<Moment> momentNow(const Connection& connection);
// The moment at which an event had just been recorded. There is none before the first event and after the newest: an Input error says so.
[[nodiscard]] Result<Moment> momentOfEvent(const Connection& connection, qint64 seq);
// The newest event at or before a time. An Input error says when the registry did not exist yet, or that the time is yet to come.
[[nodiscard]] Result<Moment> momentOfTime(const Connection& connection, const QDateTime& time);
// An event's number, a date (its last moment) or RFC 3339, universal time where no offset is given. An Input error says what can be written.
[[nodiscard]] Result<Moment> momentNamed(const Connection& connection, const QString& text);

}
