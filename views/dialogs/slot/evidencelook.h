// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How evidence is drawn beside its sentence: a sign and a tone for where it stands.

#include "governance/gateb.h"
#include "items/rowroles.h"

#include <QString>
#include <utility>

namespace gatehouse::dialogs {

[[nodiscard]] std::pair<QString, items::Tone> lookOf(governance::EvidenceState state);

}
