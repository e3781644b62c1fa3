// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small interface by which the window knows its pages; it never sees their insides.

#include "items/desk.h"
#include "pages/place.h"

#include <QWidget>

class QAction;

namespace gatehouse::pages {

// A tab of the window. Its parent owns it; the desk outlives it.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // What the tab says, and the icon in front ("inbox", "inventory", "audit", "version").
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    // Where the page is now, so that a window can be opened again as it was.
    [[nodiscard]] virtual Place place() const = 0;
    // Goes to a place of the same kind (and version).
    virtual void go(const Place&) {}
    // Actions of the page for the menus and the command palette, e.g. Next change, Approve…; owned by the page.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    // Ctrl+F: puts the focus where the page filters or finds.
    virtual void find() {}
    // F5: asks again.
    virtual void refresh() {}
    // Splitters, columns and filters, kept per registry under the page's kind.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap&) {}
    // True once everything the page shows at its present place is there; the tour and tests wait for it.
    [[nodiscard]] virtual bool isSettled() const { return true; }

signals:
    void titleChanged();
    // The page asks the window to go somewhere.
    void placeRequested(const gatehouse::pages::Place& place);
    // Something to say in the window's status bar, for some seconds.
    void said(const QString& sentence);
    // A number beside the page's name in the rail; 0 for none.
    void countChanged(int count);
};

}
