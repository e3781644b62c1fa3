// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every version whose gate A is open, with what that gate needs and no more: three questions, however many there are.

#include "governance/facts.h"
#include "registry/connection.h"

#include <functional>
#include <stop_token>

namespace gatehouse::registry {

// Calls `visit` for each, in the order of their ids. The facts hold registry, model (id, name, tier, owner), version, revisions, verdicts without
// words, and policy; what a gate does not ask for is left out. `since` is when the revision was submitted.
[[nodiscard]] Result<void> eachOpenReview(const Connection& connection, const governance::RegistryFacts& registry, AsOf asOf,
                                          const std::stop_token& stop,
                                          const std::function<void(const governance::VersionFacts& facts, const QDateTime& since)>& visit);

// How often a version was sent back: at gate A, and at gate B of its deployments.
[[nodiscard]] int timesSentBack(const std::vector<Verdict>& verdicts);

}
