// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog in which somebody registers a use of a model, changes what is known of it, or ends it.

#include "items/desk.h"

class QWidget;

namespace gatehouse::dialogs {

enum class ConsumerAct { Register, Change, End };

// Window-modal over `parent`'s window; returns at once. `consumer` names the one to change or end. `done` is called once it is recorded.
void openConsumer(items::Desk& desk, ConsumerAct act, const QString& model, const QString& consumer, QWidget* parent,
                  std::function<void()> done = {});

}
