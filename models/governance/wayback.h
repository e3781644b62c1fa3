// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which version a slot goes back to when what is live in it has to go, and who may take it there.

#include "governance/deploymentfacts.h"

namespace gatehouse::governance {

// As the rollback itself asks: a deployer, or the owner of the model.
[[nodiscard]] bool mayRollBack(const RegistryFacts& registry, const Model& model, const Person& person);

// What is live here has to go, or is not what its targets run; a target that already runs what is on its way here is none of these.
[[nodiscard]] bool shouldGoBack(const DeploymentFacts& facts);

// The version that the live one named as its way back, where that could come back; else the one that was superseded last and could.
// Nothing where there is none. `unusable` names those that could not.
[[nodiscard]] std::optional<VersionName> wayBack(const DeploymentFacts& facts, const UnusableBuilds& unusable);

// What the person can roll back to instead of the version whose facts these are, where that is live here and should go back.
// `facts` know the unusable builds.
[[nodiscard]] std::optional<VersionName> offeredRollback(const DeploymentFacts& facts, const Person& person);

}
