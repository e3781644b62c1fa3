// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/whitespacechoice.h"

#include "theme/style/looks.h"
#include "theme/theme.h"

namespace gatehouse::pages {

WhiteSpaceChoice::WhiteSpaceChoice(QWidget* parent) : QComboBox(parent)
{
    addItem(tr("All white space"), int(diff::WhiteSpace::Exact));
    addItem(tr("Amount of space aside"), int(diff::WhiteSpace::IgnoreChange));
    addItem(tr("White space aside"), int(diff::WhiteSpace::IgnoreAll));
    setAccessibleName(tr("What white space counts as a change"));
    setMinimumWidth(theme::px(96));
    theme::setButtonLook(this, theme::ButtonLook::Plain);
}

}
