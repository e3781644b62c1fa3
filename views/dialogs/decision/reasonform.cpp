// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/reasonform.h"

#include "theme/theme.h"

namespace gatehouse::dialogs {

QVBoxLayout* formLayout(QWidget* form)
{
    auto* column = new QVBoxLayout(form);
    const int side = theme::px(theme::space::PaneMargin);
    column->setContentsMargins(side, theme::px(theme::space::Medium), side, theme::px(14));
    column->setSpacing(theme::px(14));
    return column;
}

}
