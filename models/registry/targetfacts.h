// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Loads what the findings about targets rest on: what is live where they stand, what they report, and which builds must not run.

#include "governance/deploymentfacts.h"
#include "governance/slotfacts.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// Contents of unusable versions and everything that was built of them, with the versions' names.
[[nodiscard]] Result<governance::UnusableBuilds> unusableBuilds(const Connection& connection, AsOf asOf = {});
[[nodiscard]] Result<governance::TargetFacts> loadTargetFacts(const Connection& connection, governance::RegistryFacts registry, const QString& slot,
                                                              const QString& target);
// And what a command about a version in a slot asks of its targets.
[[nodiscard]] Result<governance::DeploymentFacts> withTargets(const Connection& connection, governance::DeploymentFacts facts);
// And what a change of the version's usability asks: every target that reports a build of it, in whatever slot.
[[nodiscard]] Result<governance::VersionFacts> withRunning(const Connection& connection, governance::VersionFacts facts);

}
