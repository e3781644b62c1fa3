// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window's tabs: one page each, closable but for the first pages of the rail, and torn off into a window of their own.

#include "pages/page.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace gatehouse::shell {

class Tabs : public QWidget {
    Q_OBJECT
public:
    explicit Tabs(QWidget* parent = nullptr);

    // Takes the page and shows it.
    void add(pages::Page* page);
    [[nodiscard]] pages::Page* current() const;
    [[nodiscard]] QList<pages::Page*> pages() const;
    // The page of the same thing, whatever part or round of it the place names; none when it has no tab.
    [[nodiscard]] pages::Page* pageOf(const pages::Place& place) const;
    void show(pages::Page* page);
    // Stands above the page that is shown.
    void setMessage(QWidget* message);
    void closeCurrent();
    void closeAll();
    // The page leaves for a window of its own.
    void tearOff(pages::Page* page);
    // Steps through the tabs, for Ctrl+Tab.
    void step(int by);

signals:
    void currentChanged();
    // The page left this window's tabs and has no parent; whoever hears it gives it a window.
    void tornOff(gatehouse::pages::Page* page);
    // The page is about to go for good.
    void closing(gatehouse::pages::Page* page);
    void emptied();

private:
    void offerMenu(const QPoint& position);
    void follow(pages::Page* page);
    void closeAt(int index);

    QTabBar* m_bar;
    QStackedWidget* m_stack;
};

}
