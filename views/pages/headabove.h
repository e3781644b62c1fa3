// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The head of a page above its list: title, controls and filters as tall as they want to be, and scrolled where the list would have no rows.

class QAbstractItemView;
class QWidget;

namespace gatehouse::theme {
class ColumnScroll;
}

namespace gatehouse::pages {

// Takes the head. The list, prepared already, keeps room for a few rows; it and what is returned belong into one column of `parent`.
[[nodiscard]] theme::ColumnScroll* headAbove(QAbstractItemView& list, QWidget* head, QWidget* parent);

}
