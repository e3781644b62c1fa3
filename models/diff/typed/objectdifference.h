// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Trained objects by what can be read of them without loading them.

#include "content/objects/objectfacts.h"
#include "diff/typed/typeddifference.h"

namespace gatehouse::diff {

// A null side does not exist, or is of a format that is not read.
[[nodiscard]] TypedDifference objectDifference(const content::ObjectFacts* before, const content::ObjectFacts* after);

}
