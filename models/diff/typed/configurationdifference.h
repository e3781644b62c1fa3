// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Configurations by the paths of their keys.

#include "content/values/keyvalues.h"
#include "diff/typed/typeddifference.h"

namespace gatehouse::diff {

// A null side does not exist. One group; a value of another type has it said.
[[nodiscard]] TypedDifference configurationDifference(const content::ValueNode* before, const content::ValueNode* after);

}
