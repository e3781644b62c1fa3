// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page in a window of its own, with the moment that is looked at in its title and above it.

#include <QMainWindow>

namespace gatehouse::items {
class Desk;
}
namespace gatehouse::pages {
class Page;
}

namespace gatehouse::shell {

// Takes the page and goes with it, so with the registry too; closing the window deletes both.
class PageWindow : public QMainWindow {
    Q_OBJECT
public:
    PageWindow(pages::Page* page, items::Desk& desk, QWidget* parent);
    // Keys that lead to what is in the window it was torn from, which comes forward then.
    void leadOn(const QList<QAction*>& actions);
    // Comes up in front, this large.
    void open(const QSize& size);

signals:
    // Another moment is to be looked at.
    void momentRequested();
    // Something is sought everywhere.
    void searchRequested();

private:
    pages::Page* m_page;
};

}
