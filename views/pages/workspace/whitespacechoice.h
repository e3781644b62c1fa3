// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What white space counts as a change.

#include "diff/textdiff.h"

#include <QComboBox>

namespace gatehouse::pages {

class WhiteSpaceChoice : public QComboBox {
    Q_OBJECT
public:
    explicit WhiteSpaceChoice(QWidget* parent = nullptr);
    [[nodiscard]] diff::WhiteSpace chosen() const { return diff::WhiteSpace(currentData().toInt()); }
};

}
