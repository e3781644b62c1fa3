// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Loads what governance asks about slots, deployments, targets and evidence; serves commands (inside their transaction) and pages alike.

#include "governance/deploymentfacts.h"
#include "governance/slotfacts.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// Which deployments are asked for; empty parts do not filter.
struct DeploymentFilter {
    std::optional<DeploymentId> id;
    std::optional<VersionId> version;
    std::optional<ModelId> model;
    QString slot;
    std::optional<DeploymentState> state;
};

// Oldest first.
[[nodiscard]] Result<std::vector<Deployment>> loadDeployments(const Connection& connection, const DeploymentFilter& filter, AsOf asOf = {});
[[nodiscard]] Result<std::vector<Slot>> loadSlots(const Connection& connection, AsOf asOf = {});
// The newest report of each target; of one slot, or of all where it is empty.
[[nodiscard]] Result<std::vector<TargetReport>> loadTargetReports(const Connection& connection, const QString& slot, AsOf asOf = {});
[[nodiscard]] Result<std::vector<Evidence>> loadEvidence(const Connection& connection, VersionId version, AsOf asOf = {});

[[nodiscard]] Result<governance::DeploymentFacts> loadDeploymentFacts(const Connection& connection, governance::RegistryFacts registry,
                                                                      const VersionName& name, const QString& slot, AsOf asOf = {});
[[nodiscard]] Result<governance::SlotFacts> loadSlotFacts(const Connection& connection, governance::RegistryFacts registry, const QString& slot);

}
