// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a version becomes when it goes back to its author: a draft that will be the next revision, or again what was adopted.

#include "governance/facts.h"

#include <algorithm>

namespace gatehouse::governance {

// The values of the version record after V3, V4 and V6.
[[nodiscard]] inline QJsonObject backToDraft(const VersionFacts& facts)
{
    // What was adopted runs, so its content stays frozen.
    const bool runs = std::ranges::any_of(facts.deployments, [](const Deployment& each) { return each.adopted && !each.ended(); });
    return {{QStringLiteral("review_state"), nameOf(runs ? ReviewState::Adopted : ReviewState::Draft)},
            {QStringLiteral("revision"), facts.version->revision + (runs ? 0 : 1)},
            {QStringLiteral("policy"), 0},
            {QStringLiteral("routine"), 0},
            {QStringLiteral("due"), QString()}};
}

}
