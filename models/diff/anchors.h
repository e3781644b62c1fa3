// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a line went: what was said at a line stays with it when the text around it changes.

#include "diff/textdiff.h"

#include <optional>

namespace gatehouse::diff {

// The line of the newer text that is the same as this one of the older; nothing where it is gone or another. Lines count from 0.
[[nodiscard]] std::optional<int> lineAfter(const TextDiff& compared, int oldLine);

}
