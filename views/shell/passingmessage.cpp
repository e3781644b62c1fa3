// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/passingmessage.h"

#include "pages/page.h"
#include "registry/session.h"

#include <QApplication>
#include <QKeyEvent>

namespace gatehouse::shell {

using namespace Qt::StringLiterals;

namespace {

// Held alone they only prepare a key; and what copies or reads aloud begins with one.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta
        || key == Qt::Key_CapsLock || key == Qt::Key_unknown;
}

}

PassingMessage::PassingMessage(QWidget* parent) : MessageBar(parent)
{
    setObjectName(u"passing"_s);
}

void PassingMessage::follow(const registry::Session& session)
{
    for (const auto signal : {&registry::Session::actorChanged, &registry::Session::momentChanged})
        connect(&session, signal, this, &QWidget::hide);
    connect(&session, &registry::Session::changed, this, &QWidget::hide);
}

void PassingMessage::hear(const pages::Page& page, const registry::Session& session)
{
    follow(session);
    connect(&page, &pages::Page::said, this, [this](const QString& sentence) { say(Kind::Info, sentence); });
}

void PassingMessage::say(Kind kind, const QString& sentence, const QString& more)
{
    show(kind, sentence, more);
    qApp->installEventFilter(this);
}

bool PassingMessage::eventFilter(QObject* watched, QEvent* event)
{
    const bool goesOn = event->type() == QEvent::MouseButtonPress
        || (event->type() == QEvent::KeyPress && !isModifier(static_cast<const QKeyEvent*>(event)->key()));
    // A key reaches the native window first and its widget then: only the widget says where it went.
    if (const auto* widget = goesOn ? qobject_cast<const QWidget*>(watched) : nullptr;
        widget != nullptr && widget->window() == window() && widget != this && !isAncestorOf(widget))
        hide();
    return MessageBar::eventFilter(watched, event);
}

void PassingMessage::hideEvent(QHideEvent* event)
{
    MessageBar::hideEvent(event);
    // Behind another tab it waits no longer either.
    qApp->removeEventFilter(this);
    if (!event->spontaneous())
        hide();
}

}
