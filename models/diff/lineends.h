// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is worth saying of how a line ends, which its words do not show.

#include "diff/textdiff.h"

namespace gatehouse::diff {

// "CR LF" where a line ends unlike the one that stands beside it in `row`, or unlike others of its file; "no newline at end"; mostly empty.
// `old` and `now` are the sides of the row, `text` is one of them, and `line` its line there. Null where there is no such side or row.
[[nodiscard]] QString lineEndMark(const content::TextContent& text, int line, const Row* row, const content::TextContent* old,
                                  const content::TextContent* now);

}
