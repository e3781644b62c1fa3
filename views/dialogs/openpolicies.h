// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens Registry > Policies: what every published policy asks, and where an admin writes the next one.

#include "domain/states.h"

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once.
void openPolicies(items::Desk& desk, QWidget* parent);
// The same, at the form of the next policy.
void openNextPolicy(items::Desk& desk, QWidget* parent, Gate gate = Gate::A, Tier tier = Tier::Low);

}
