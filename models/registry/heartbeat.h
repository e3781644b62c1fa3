// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reports of the factory that are governed only when they say something new.

#include "governance/commands/reporttarget.h"
#include "registry/registrar.h"

namespace gatehouse::registry {

// The first report of another build by a target, or after another version went live, is a command with an event; an equal one only renews when
// the target was last seen.
// Answers the receipt of the event, or nothing when there was none.
[[nodiscard]] Result<std::optional<Receipt>> reportTarget(Registrar& registrar, const governance::ReportTarget& report, const Actor& actor,
                                                          const CommandId& id, const QDateTime& now);
// Counts a use that was refused, where the registry may be written; refusals are kept by day and version.
[[nodiscard]] Result<void> countRefusedUse(Registrar& registrar, VersionId version, const QDateTime& now);

}
