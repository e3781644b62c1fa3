// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The trail as a file of JSON Lines that anybody can keep and check (cli.md section 5); read back by verifyExport.

#include "registry/audit/report.h"
#include "registry/connection.h"

#include <stop_token>

namespace gatehouse::registry {

inline constexpr QLatin1StringView TrailFormat{"gatehouse-trail/1"};

// First line {"format":"gatehouse-trail/1","registry":ID}, then one event a line in canonical form:
// {"event":{...},"hash":HASH,"last":NUMBER,"texts":{DIGEST:{"salt","text"}}} with the hash that the registry keeps, the number of the export's
// newest event, and the texts that are not redacted. So every line, the last one too, shows what was altered, and any line what was cut off; who
// rewrites the whole file is found by a checkpoint. An existing file is replaced in one step. Answers how many events were written.
[[nodiscard]] Result<qint64> exportTrail(const Connection& connection, const QString& file, const AuditProgress& progress = {},
                                         std::stop_token stop = {});

}
