// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of a version's row say, in the list of all versions and in the tree by model alike.

#include "items/versionlistmodel.h"

namespace gatehouse::items {

[[nodiscard]] QString columnTitle(VersionListModel::Column column);
// What headerData() answers for a column.
[[nodiscard]] QVariant columnHead(VersionListModel::Column column, int role);
// What a column sorts by.
[[nodiscard]] registry::VersionOrder::By orderOf(VersionListModel::Column column);
// `withModel` names the model too; under its model a version shows its label alone.
[[nodiscard]] QVariant versionCell(const registry::VersionRow& row, VersionListModel::Column column, int role, bool withModel);
// "today", "22 Nov", "22 Nov 2024": a date as lists show it.
[[nodiscard]] QString shortDate(const QDateTime& time);

}
