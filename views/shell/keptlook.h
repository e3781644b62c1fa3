// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The person's choice of colours, contrast and size of the text, kept from one window to the next.

#include "theme/theme.h"

namespace gatehouse::shell {

void applyKeptLook(theme::Theme& theme);
void keepLook(const theme::Theme& theme);

}
