// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The clocks of events: which is the largest that counts, and who corrected one.

#include "governance/clockfacts.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// The largest clock of the trail that nobody corrected; not valid before the first event. What counts as now, where it is later than the system's.
[[nodiscard]] Result<QDateTime> largestClock(const Connection& connection, AsOf asOf);
[[nodiscard]] Result<governance::ClockFacts> loadClockFacts(const Connection& connection, governance::RegistryFacts registry, EventSeq event,
                                                            const QDateTime& clock);

}
