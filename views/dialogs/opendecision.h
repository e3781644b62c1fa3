// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog of one decision about a version: facts, form, what will be recorded, and a button named after the act.

#include "items/decisions.h"
#include "items/versionwatch.h"

class QWidget;

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once. The verdict binds to the content of `sight`, so one that changed meanwhile is refused.
// `done` is called once the decision is recorded.
void openDecision(items::Desk& desk, const items::VersionSight& sight, const items::Decision& decision, QWidget* parent,
                  std::function<void()> done = {});

}
