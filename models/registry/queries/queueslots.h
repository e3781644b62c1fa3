// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What waits for a person about deployments: gate B, going live, signatures, exceptions, reviews and acknowledgements.

#include "governance/deploymentfacts.h"
#include "registry/queries/queue.h"

#include <functional>

namespace gatehouse::registry {

// Every deployment that may wait for somebody, with since when it has stood as it does.
[[nodiscard]] Result<void> eachOpenDeployment(const Connection& connection, const governance::RegistryFacts& registry, AsOf asOf,
                                              const std::stop_token& stop,
                                              const std::function<void(const governance::DeploymentFacts& facts, const QDateTime& since)>& visit);

[[nodiscard]] Result<void> addSlotItems(std::vector<QueueItem>& items, const Connection& connection, const governance::RegistryFacts& registry,
                                        const Person& person, AsOf asOf, const std::stop_token& stop);

}
