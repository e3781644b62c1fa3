// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of a model's row say in the inventory.

#include "items/versionlistmodel.h"

namespace gatehouse::items {

// An open model leaves its state to the versions below it, so shows none of its own.
[[nodiscard]] QVariant modelCell(const registry::ModelRow& row, VersionListModel::Column column, int role, bool isOpen);

}
