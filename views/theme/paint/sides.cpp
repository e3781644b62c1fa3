// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint/sides.h"

namespace gatehouse::theme {

void drawWords(QPainter& painter, const QRect& place, const QString& words, Qt::Alignment side, int flags)
{
    const Qt::Alignment visual = QStyle::visualAlignment(painter.layoutDirection(), side & Qt::AlignHorizontal_Mask);
    const int letters = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(place, flags | letters | int(visual | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, words);
}

}
