// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// In the head of a difference: how much of the file is another.

#include "domain/changes.h"
#include "reading/readingdocument.h"

namespace gatehouse::pages {

// "3 / 12" at a change, "12 changes" before the first, or why there is none; as far as that was compared.
[[nodiscard]] QString extentOf(const FileChange& change, const reading::ReadingDocument& document, int currentChange);

}
