// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/headabove.h"

#include "theme/theme.h"
#include "theme/widgets/columnscroll.h"

#include <QAbstractItemView>

namespace gatehouse::pages {

namespace {

constexpr int LeastList = theme::height::Header + theme::height::GroupRow + 2 * theme::height::TwoLineRow;

}

theme::ColumnScroll* headAbove(QAbstractItemView& list, QWidget* head, QWidget* parent)
{
    list.setMinimumHeight(theme::px(LeastList));
    return new theme::ColumnScroll(head, parent);
}

}
