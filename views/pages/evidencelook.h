// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a line of evidence looks by where it stands.

#include "governance/gateb.h"
#include "theme/themerole.h"

#include <QString>
#include <utility>

namespace gatehouse::pages {

// Its colour, and its icon.
[[nodiscard]] std::pair<theme::ThemeRole, QString> lookOf(governance::EvidenceState state);

}
