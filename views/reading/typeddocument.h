// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A difference by meaning on the canvas: both sides in one plain form, a line for each key, so that everything the canvas can do with lines it can
// do with them: columns, words, folds, finding, copying, keys and screen readers.

#include "diff/typed/typeddifference.h"
#include "reading/readingdocument.h"

namespace gatehouse::reading {

// What is the same is folded; the headings of groups stay. The captions are those of the two sides.
[[nodiscard]] ReadingDocument typedDocument(const diff::TypedDifference& difference, const QString& oldCaption, const QString& newCaption);

}
