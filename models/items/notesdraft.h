// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Release notes to begin with, made from what changed: every file is named, and what only a person knows is left to write.

#include "domain/changes.h"

namespace gatehouse::items {

// "- `src/score.py`: changed, " as a line to go on in; what was renamed names both.
[[nodiscard]] QString mentionLine(const FileChange& change);
// A line for what the version is for, then every change by its element. Empty where nothing changed.
[[nodiscard]] QString notesDraft(const std::vector<FileChange>& changes);

}
