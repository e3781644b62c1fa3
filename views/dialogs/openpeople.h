// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens Registry > People: who is here, in which roles, linked to which operating-system user.

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

// Window-modal over `parent`'s window; returns at once.
void openPeople(items::Desk& desk, QWidget* parent);

}
