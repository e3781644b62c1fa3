// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panewindow.h"

#include "pages/page.h"

#include <QSplitter>

namespace gatehouse::shell {

namespace {

// The next stop of Tab for which `isWanted` holds; nullptr where the ring has no other.
template <class Wanted> QWidget* stopAfter(QWidget* from, const QWidget& window, bool next, Wanted isWanted)
{
    const auto step = [next](QWidget* at) { return next ? at->nextInFocusChain() : at->previousInFocusChain(); };
    for (QWidget* each = step(from); each != from; each = step(each))
        if ((each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr && each->isEnabled() && each->isVisibleTo(&window)
            && isWanted(*each))
            return each;
    return nullptr;
}

// What of the window the widget belongs to.
const QWidget* paneOf(const QWidget& widget)
{
    for (const QWidget* each = &widget; !each->isWindow(); each = each->parentWidget())
        if (qobject_cast<const pages::Page*>(each) != nullptr || qobject_cast<const QSplitter*>(each->parentWidget()) != nullptr
            || each->parentWidget()->isWindow())
            return each;
    return &widget;
}

}

bool PaneWindow::focusNextPrevChild(bool next)
{
    QWidget* from = focusWidget() != nullptr ? focusWidget() : this;
    QWidget* stop = stopAfter(from, *this, next, [](const QWidget&) { return true; });
    if (stop == nullptr)
        return false;
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PaneWindow::goToPane(bool next)
{
    QWidget* from = focusWidget() != nullptr ? focusWidget() : this;
    const QWidget* here = paneOf(*from);
    QWidget* stop = stopAfter(from, *this, next, [here](const QWidget& each) { return paneOf(each) != here; });
    if (stop == nullptr)
        return;
    if (!next) { // to the first stop of the pane before, not to its last
        const QWidget* pane = paneOf(*stop);
        for (QWidget* before = stop; before != nullptr && paneOf(*before) == pane;) {
            stop = before;
            before = stopAfter(before, *this, false, [](const QWidget&) { return true; });
            if (before == from)
                break;
        }
    }
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

}
