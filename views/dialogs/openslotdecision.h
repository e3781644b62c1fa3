// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog of one act about a version in a slot: facts, form, what will be recorded, and a button named after the act.

#include "items/slotdecisions.h"

#include <functional>

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once. A verdict binds to the content, build and environment of `facts`, so one that
// changed meanwhile is refused. `done` is called once the act is recorded.
void openSlotDecision(items::Desk& desk, const governance::DeploymentFacts& facts, const items::SlotDecision& decision, QWidget* parent,
                      std::function<void()> done = {});

}
