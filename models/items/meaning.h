// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a verdict of gate A stands for, as it is read beside the name: whoever reviews speaks of the content, a risk approver of the risk.

#include "domain/people.h"
#include "items/decisions.h"

namespace gatehouse::items {

// Empty for a decision that is no verdict.
[[nodiscard]] QString meaningOf(DecisionKind kind, Role role);
// The same by the kind of the event that recorded it ("approve-with-findings").
[[nodiscard]] QString meaningOf(const QString& eventKind, Role role);

}
