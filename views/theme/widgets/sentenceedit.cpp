// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/sentenceedit.h"

#include "theme/theme.h"

#include <QTextDocument>

namespace gatehouse::theme {

SentenceEdit::SentenceEdit(const QString& accessibleName, int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// As tall as its lines; narrower than it likes to be where there is no room.
QSize SentenceEdit::minimumSizeHint() const
{
    return {px(160), sizeHint().height()};
}

QSize SentenceEdit::sizeHint() const
{
    const int margins = 2 * (frameWidth() + int(document()->documentMargin()));
    return {px(200), m_lines * fontMetrics().lineSpacing() + margins + px(2)};
}

}
