// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of the results directory say, and the words that the panes beside it share with them.

#include "items/resultlistmodel.h"
#include "items/rowroles.h"

namespace gatehouse::items {

[[nodiscard]] QString columnTitle(ResultListModel::Column column);
[[nodiscard]] QVariant resultCell(const registry::ResultRow& row, const Desk& desk, ResultListModel::Column column, int role);

// What stands beside the live version because somebody should know of it, the worst first.
[[nodiscard]] QList<RowChip> chipsOf(const registry::LiveModel& live);
// "file", "table", "service", "report" as people read them; other words stay as the model names them.
[[nodiscard]] QString kindText(const QString& kind);

}
