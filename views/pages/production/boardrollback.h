// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a row of the board offers to go back to.

#include "items/desk.h"
#include "registry/queries/production.h"

namespace gatehouse::pages {

// Where what is live has to go and whoever acts may roll it back; nothing where either is not so, and in the past.
[[nodiscard]] std::optional<VersionName> rollbackOf(const items::Desk& desk, const registry::BoardRow& row);

}
