// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facts that stand beside every decision about a version.

#include "dialogs/frame/factscolumn.h"
#include "items/decisions.h"
#include "items/signalwatch.h"
#include "items/versionwatch.h"

namespace gatehouse::dialogs {

// Writes them anew: what is decided on, what changed, where the gate and usability stand, and whether the person may. `waivers` are those
// that the checks are counted with, `found` what lies between the elements.
void showVersionFacts(FactsColumn& column, const items::Desk& desk, const items::VersionSight& sight, const items::Decision& decision,
                      const std::vector<Waiver>& waivers, const items::SignalWatch& found, const std::optional<Coverage>& coverage = {});

}
