// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was typed into a dialog that was closed without recording it.

#include "items/drafts.h"

class QWidget;

namespace gatehouse::dialogs {

using items::keepDraft;
using items::keptDraft;

// The texts of all fields in `form` that are not empty, by accessible name.
[[nodiscard]] QVariantMap textsOf(const QWidget& form);
void setTexts(QWidget& form, const QVariantMap& texts);

}
