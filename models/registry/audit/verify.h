// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Checks a whole registry's trail: events, the texts and documents they name, and on request every row that they project.

#include "registry/audit/checkpoint.h"
#include "registry/audit/report.h"
#include "registry/connection.h"

#include <stop_token>

namespace gatehouse::registry {

struct AuditOptions {
    std::optional<Checkpoint> checkpoint; // kept elsewhere; without one the end of the trail is not anchored
    bool replay = false;                  // project all events anew and compare every governed row, past ones included
};

// Reads one moment of the registry, whatever is written meanwhile. An error only when the registry cannot be read; what is wrong with the trail
// is in the report.
[[nodiscard]] Result<AuditReport> verifyTrail(const Connection& connection, const AuditOptions& options = {}, const AuditProgress& progress = {},
                                              std::stop_token stop = {});

// Checks an export the same way, as far as it goes: it holds events and texts, no documents and no rows.
[[nodiscard]] Result<AuditReport> verifyExport(const QString& file, const std::optional<Checkpoint>& checkpoint = {},
                                               const AuditProgress& progress = {}, std::stop_token stop = {});

}
