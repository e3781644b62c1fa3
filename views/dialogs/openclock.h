// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog in which two persons take the clock of an event, which was ahead, out of what counts as now.

#include "items/desk.h"

class QWidget;

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once. `done` is called once the step is recorded.
void openClock(items::Desk& desk, EventSeq event, QWidget* parent, std::function<void()> done = {});

}
