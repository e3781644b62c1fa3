// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog that changes the facts of a model: purpose, owner, tier, custom fields, consumers, result locations.

#include "items/desk.h"

class QWidget;

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once. `done` is called once the change is recorded.
void openEditModel(items::Desk& desk, const QString& model, QWidget* parent, std::function<void()> done = {});

}
