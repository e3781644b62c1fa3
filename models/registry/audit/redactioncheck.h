// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Checks redacted texts against the events that redacted them: words that are gone without one were taken, words that are back were put there.

#include "registry/audit/report.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// Counts the redacted texts in the report, and names every one that does not fit its event.
[[nodiscard]] Result<void> checkRedactions(const Connection& connection, AuditReport& report);

}
