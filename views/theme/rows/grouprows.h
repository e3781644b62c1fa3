// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The manners of our lists, given to a view in one call.

#include "theme/rows/rowdelegate.h"

class QTreeView;

namespace gatehouse::theme {

// RowDelegate, whole rows chosen, no frame, hover, nothing edited in place, the first column takes what is left and shares what it has
// no need of (SpareWidth). Call it once the view has its model.
void prepareList(QTreeView& view, RowDelegate::Lines lines);

// Top-level rows that are groups (items::RowIsGroup) span all columns, now and when rows come; rows below them are not indented, and a click
// or Enter on a heading folds it. All groups start open. Call it after prepareList().
void groupRows(QTreeView& view);

}
