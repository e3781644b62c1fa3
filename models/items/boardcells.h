// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of the production board say, and the words that its pane and its file share with them.

#include "items/boardmodel.h"
#include "items/rowroles.h"

namespace gatehouse::items {

[[nodiscard]] QString columnTitle(BoardModel::Column column);
[[nodiscard]] QVariant boardCell(const registry::BoardRow& row, const registry::RowNews* news, const Desk& desk, BoardModel::Column column, int role);
[[nodiscard]] QVariant headingCell(registry::Attention attention, int rows, int role);

// "Act now", "Watch", "In order"
[[nodiscard]] QString labelOf(registry::Attention attention);
[[nodiscard]] Tone toneOf(registry::Attention attention);
// Everything that stands beside the live version's state, the worst first; what is on its way where nothing is live.
[[nodiscard]] QList<RowChip> chipsOf(const registry::BoardRow& row, const QDate& today);
// "7 of 8 in step"
[[nodiscard]] QString stepText(const registry::BoardRow& row);
// "Mei Zhao: Decide on 1.2.0 at gate B"; the role where nobody is named. Empty when nobody has to move.
[[nodiscard]] QString nextText(const registry::BoardRow& row);
// Where the first of the model's results is; empty for none.
[[nodiscard]] QString resultPlace(const registry::BoardRow& row);
// "12 s", "4 h", "3 d": how long ago something was.
[[nodiscard]] QString agoText(const QDateTime& time, const QDateTime& now);

}
