// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What of a changed file is read, and marked as read, as one: each of its changes, or the file itself where lines say nothing.

#include "diff/textdiff.h"
#include "domain/changes.h"
#include "domain/digest.h"

namespace gatehouse::diff {

// One key for each of `compared.changes`, in their order: a SHA-256 over the path, the lines of either side and, among equal ones of the file, which
// it is. So a mark stays on a change that a later revision leaves alone, and is gone from any other. Where lines say nothing (another mode, the
// same text in another encoding, a side that was cut) the file is one.
[[nodiscard]] std::vector<Sha256> readUnits(const FileChange& change, const TextDiff& compared, const content::TextContent& before,
                                            const content::TextContent& after);

// The file as one: what is no text, is too large to compare, or was only renamed. Of its names, modes and both digests.
[[nodiscard]] Sha256 wholeUnit(const FileChange& change);

}
