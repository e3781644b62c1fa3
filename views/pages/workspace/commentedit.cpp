// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/commentedit.h"

#include <QKeyEvent>

namespace gatehouse::pages {

void CommentEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        emit sendRequested();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        SentenceEdit::keyPressEvent(event);
}

QString whyNothingIsSent(const items::Desk& desk)
{
    return desk.person() != nullptr ? QString() : CommentEdit::tr("Nobody acts at this desk. Choose who you are at the top right of the window.");
}

}
