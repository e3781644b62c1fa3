// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/saysnothing.h"

#include <algorithm>

namespace gatehouse {

bool saysNothing(const QString& text)
{
    return std::ranges::all_of(text.toUcs4(), [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return QChar::isSpace(c) || category == QChar::Other_Format || category == QChar::Other_Control;
    });
}

}
