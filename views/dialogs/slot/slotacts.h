// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of acts about a version in a slot: how each one is called, drawn and explained, and which form it has.

#include "dialogs/slot/slotform.h"
#include "theme/style/looks.h"

namespace gatehouse::dialogs {

// Texts are still to be translated by saidOfSlot().
struct SlotActWords {
    items::SlotAct act;
    const char* name; // "Start %1"
    const char* icon;
    theme::ButtonLook look;
    const char* heading;
    const char* consequence; // what happens; %1 is the slot
    const char* meaning;     // what the record stands for
    const char* note;        // what can be undone afterwards
    bool isVerdict;
    SlotForm* (*form)(const SlotFormContext& context, QWidget* parent);
};

[[nodiscard]] const SlotActWords& wordsOf(items::SlotAct act);
[[nodiscard]] QString saidOfSlot(const char* text);

}
