// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog in which two persons take the words of an event's free text out of the registry.

#include "items/desk.h"

class QWidget;

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once. `done` is called once the step is recorded.
void openRedaction(items::Desk& desk, EventSeq event, QWidget* parent, std::function<void()> done = {});

}
