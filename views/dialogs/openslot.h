// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog that makes a slot: a place where models run.

#include <functional>

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once. `done` is called once the slot is there.
void openAddSlot(items::Desk& desk, QWidget* parent, std::function<void()> done = {});

}
