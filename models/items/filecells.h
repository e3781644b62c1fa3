// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of a file's row say.

#include "domain/verdict.h"
#include "items/linecounts.h"

#include <QVariant>

namespace gatehouse::items {

// Whole: "fraud/io/load.py". NameFirst: "load.py" with its folder behind.
enum class PathForm { Whole, NameFirst };

[[nodiscard]] QVariant pathCell(const FileChange& change, PathForm form, int role);
[[nodiscard]] QVariant statusCell(const FileChange& change, int role);
// The same as a mark without words, for narrow lists.
[[nodiscard]] QVariant statusMark(const FileChange& change, int role);
// `count` is null while it is being counted.
[[nodiscard]] QVariant linesCell(const FileChange& change, const LineCount* count, int role);
// How much of it is marked as read: a tick, or "2/5" where some of it is.
[[nodiscard]] QVariant readCell(const Coverage& coverage, int role);
[[nodiscard]] QVariant sizeCell(const FileChange& change, int role);

}
