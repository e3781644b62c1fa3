// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The keys that a person chose instead of ours, and whether single letters act. Kept for the person, like the look.

#include <QKeySequence>
#include <QList>

class QAction;

namespace gatehouse::shell::keybindings {

// Gives each action the keys that were chosen for it, else its own; without single letters where they are switched off. What the action has when it is
// first seen are its own, and their first one is its name in the settings; an action without any has none to change.
void apply(const QList<QAction*>& actions);
// As designed.
[[nodiscard]] QList<QKeySequence> ownOf(const QAction& action);
[[nodiscard]] bool isChosen(const QAction& action);
// An empty sequence takes the choice back. Takes effect with the next apply().
void choose(const QAction& action, const QKeySequence& keys);

[[nodiscard]] bool lettersAct();
void setLettersAct(bool act);

}
