// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the custom fields of the registry's models: what there are, and for an admin the form that adds one.

#include <functional>

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once. `done` is called once a field was added.
void openFields(items::Desk& desk, QWidget* parent, std::function<void()> done = {});

}
