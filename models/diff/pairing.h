// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which removed line became which added line: similar lines stand beside each other, in order.

#include "content/textcontent.h"
#include "diff/linehunks.h"
#include "diff/textdiff.h"

namespace gatehouse::diff {

// The rows of one hunk. Lines that share at least two fifths of their words are paired so that the sum of what is shared is largest;
// what is left between two pairs is put beside each other in order. Very large hunks are only put in order.
[[nodiscard]] std::vector<Row> pairedRows(const LineHunk& hunk, const content::TextContent& old, const content::TextContent& now);

}
