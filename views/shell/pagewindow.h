// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page in a window of its own, with the moment that is looked at in its title and above it, and who acts and how the registry is below.

#include "shell/panewindow.h"

namespace gatehouse::pages {
class Page;
}

namespace gatehouse::shell {

struct OpenRegistry;

// Takes the page and goes with it, so with the registry too; closing the window deletes both.
class PageWindow : public PaneWindow {
    Q_OBJECT
public:
    PageWindow(pages::Page* page, OpenRegistry& open, QWidget* parent);
    [[nodiscard]] pages::Page* page() const { return m_page; }
    // Keys that lead to what is in the window it was torn from, which comes forward then.
    void leadOn(const QList<QAction*>& actions);
    // Comes up in front, this large.
    void open(const QSize& size);

signals:
    // Another moment is to be looked at.
    void momentRequested();
    // Something is sought everywhere.
    void auditRequested();
    void peopleRequested();
    void delegateRequested();

private:
    pages::Page* m_page;
};

}
