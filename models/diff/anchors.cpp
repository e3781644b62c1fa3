// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/anchors.h"

#include <algorithm>

namespace gatehouse::diff {

std::optional<int> lineAfter(const TextDiff& compared, int oldLine)
{
    const auto row = std::ranges::find_if(compared.rows, [&](const Row& each) { return each.oldLine == oldLine; });
    return row != compared.rows.end() && row->kind == RowKind::Same ? std::optional<int>(row->newLine) : std::nullopt;
}

}
