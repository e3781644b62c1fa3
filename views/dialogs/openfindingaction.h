// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog of one step in a finding's life: its owner proposes to close it, somebody else closes it, a risk approver gives it time.

#include "items/desk.h"

class QWidget;

namespace gatehouse::dialogs {

enum class FindingAction { ProposeClose, Close, Extend };

// "Propose to close…"
[[nodiscard]] QString actionText(FindingAction action);
// Window-modal over `parent`'s window; returns at once. `done` is called once the step is recorded.
void openFindingAction(items::Desk& desk, const Finding& finding, FindingAction action, QWidget* parent, std::function<void()> done = {});

}
