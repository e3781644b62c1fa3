// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens Registry > Policies: what every published policy asks, and where an admin writes the next one.

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once.
void openPolicies(items::Desk& desk, QWidget* parent);

}
