// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Loads findings: all of them, those of a version, and those that are open about targets of a slot.

#include "governance/facts.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// Of one version or of all, oldest first.
[[nodiscard]] Result<std::vector<Finding>> loadFindings(const Connection& connection, std::optional<VersionId> version, AsOf asOf = {});
// About targets of the slot, as they are now and not closed.
[[nodiscard]] Result<std::vector<Finding>> loadDivergences(const Connection& connection, const QString& slot);
// The number of the next finding that is raised.
[[nodiscard]] Result<qint64> nextFinding(const Connection& connection);
[[nodiscard]] Result<governance::FindingFacts> loadFindingFacts(const Connection& connection, governance::RegistryFacts registry, FindingId id,
                                                                AsOf asOf = {});

}
