// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style/mnemonics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>

namespace gatehouse::theme {

Mnemonics::Mnemonics(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Mnemonics::areShown() const
{
    // Who let Alt go over an open menu still goes through it by letters.
    return m_isAltDown
        || (m_isByKeyboard && (QApplication::activePopupWidget() != nullptr || qobject_cast<QMenuBar*>(QApplication::focusWidget()) != nullptr));
}

bool Mnemonics::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            setAltDown(event->type() == QEvent::KeyPress);
        break;
    case QEvent::MouseButtonPress: m_isByKeyboard = false; break;
    case QEvent::WindowDeactivate: setAltDown(false); break; // Alt+Tab: nobody tells when it is let go
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void Mnemonics::setAltDown(bool down)
{
    if (m_isAltDown == down)
        return;
    m_isAltDown = down;
    m_isByKeyboard = m_isByKeyboard || down;
    for (QWidget* window : {QApplication::activeWindow(), QApplication::activePopupWidget()})
        if (window != nullptr)
            window->update();
}

}
