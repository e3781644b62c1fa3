// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a version becomes when it goes back to its author: a draft that will be the next revision.

#include "governance/facts.h"

namespace gatehouse::governance {

// The values of the version record after V3, V4 and V6.
[[nodiscard]] inline QJsonObject backToDraft(const VersionFacts& facts)
{
    return {{QStringLiteral("review_state"), nameOf(ReviewState::Draft)},
            {QStringLiteral("revision"), facts.version->revision + 1},
            {QStringLiteral("policy"), 0},
            {QStringLiteral("due"), QString()}};
}

}
