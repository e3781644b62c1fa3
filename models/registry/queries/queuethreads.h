// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of a person's queue that threads bring: what they are asked, and what of their own came back to them.

#include "governance/facts.h"
#include "registry/queries/queue.h"

namespace gatehouse::registry {

[[nodiscard]] Result<void> addThreads(std::vector<QueueItem>& items, const Connection& connection, const governance::RegistryFacts& registry,
                                      const Person& person, AsOf asOf);

}
