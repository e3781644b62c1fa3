// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Environments by package: which version was asked for, which is now, and how large the step is.

#include "content/environment/environment.h"
#include "diff/typed/typeddifference.h"

namespace gatehouse::diff {

// A null side does not exist. The language stands on top; then a group for each group of packages. `change` of an entry is major, minor, patch,
// other, added, removed, unpinned, pinned or range, with "older-" before it where a version went back.
[[nodiscard]] TypedDifference environmentDifference(const content::Environment* before, const content::Environment* after);

}
