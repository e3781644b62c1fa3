// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A difference as a unified patch, which git apply takes for files in UTF-8.

#include "content/textcontent.h"
#include "domain/error.h"

namespace gatehouse::diff {

// Patience and indent heuristic, three lines of context. A missing side is nullptr. Text in another encoding is written in UTF-8;
// a binary side gives one line that says so.
[[nodiscard]] Result<QByteArray> unifiedPatch(const content::TextContent* old, const content::TextContent* now);

}
