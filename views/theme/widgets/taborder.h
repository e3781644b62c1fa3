// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tab goes through a window as its layouts put it on the screen, whenever its fields were made.

class QWidget;

namespace gatehouse::theme {

// Puts all that takes Tab under `window` in the order of the layouts: column by column, row by row.
void tabAsLaidOut(QWidget& window);

}
