// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the form in which whoever acts delegates a role of theirs for a time.

#include <functional>

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once. `done` is called once it is recorded.
void openDelegate(items::Desk& desk, QWidget* parent, std::function<void()> done = {});

}
