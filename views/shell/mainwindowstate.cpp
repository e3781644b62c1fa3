// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps of each registry, and finds again: tabs, person, columns and panes; and how all of it is as designed again.
#include "governance/separation.h"
#include "registry/queries/registrysummary.h"
#include "shell/mainwindow.h"
#include "shell/pagewindow.h"

#include <QSignalBlocker>

namespace gatehouse::shell {

using pages::Page;
using pages::Place;
using namespace Qt::StringLiterals;

void MainWindow::keepPage(Page* page)
{
    if (!m_open)
        return;
    const registry::Location& location = m_open->desk->session().location();
    QVariantMap state = m_list.state(location);
    state.insert(u"page-%1"_s.arg(int(page->place().kind)), page->saveState());
    m_list.setState(location, state);
}

void MainWindow::keepState()
{
    const registry::Location& location = m_open->desk->session().location();
    QVariantMap state = m_list.state(location);
    QVariantList tabs;
    for (Page* page : m_tabs->pages()) {
        const Place place = page->place();
        state.insert(u"page-%1"_s.arg(int(place.kind)), page->saveState());
        tabs << place.saved();
    }
    // What stands in a window of its own comes back as a tab.
    for (const PageWindow* window : findChildren<PageWindow*>(Qt::FindDirectChildrenOnly))
        if (window->isVisible())
            tabs << window->page()->place().saved();
    state.insert(u"tabs"_s, tabs);
    state.insert(u"current"_s, m_tabs->pages().indexOf(m_tabs->current()));
    state.insert(u"geometry"_s, saveGeometry());
    state.insert(u"maximised"_s, isMaximized());
    state.insert(u"wide"_s, m_rail->isWide());
    state.insert(u"person"_s, m_open->desk->session().actor().person);
    m_list.setState(location, state);
}

void MainWindow::restoreState()
{
    const QVariantMap state = m_list.state(m_open->desk->session().location());
    // A window that fills its screen is not resized: its desktop would keep it as it is, and Qt lays its contents out for the size that was asked for.
    if (state.value(u"maximised"_s).toBool())
        setWindowState(windowState() | Qt::WindowMaximized);
    else if (state.contains(u"geometry"_s) && !isMaximized() && !isFullScreen())
        restoreGeometry(state.value(u"geometry"_s).toByteArray());
    m_rail->setWide(state.value(u"wide"_s, true).toBool());
    if (const QString person = state.value(u"person"_s).toString(); m_open->desk->facts().find(person) != nullptr)
        m_open->desk->session().actAs(person);
    openKept(state);
}

// The tabs that were open, the first page in front of them.
void MainWindow::openKept(const QVariantMap& state)
{
    go(Place::myTurn());
    const QVariantList tabs = state.value(u"tabs"_s).toList();
    if (tabs.isEmpty())
        startOwnersOnProduction();
    for (const QVariant& value : tabs)
        if (const auto place = Place::restored(value.toMap()))
            go(*place);
    const QList<Page*> pages = m_tabs->pages();
    if (const auto current = state.value(u"current"_s, 0).toInt(); current >= 0 && current < pages.size())
        m_tabs->show(pages[current]);
}

// Pages take their layout when they are made, so they are made anew; windows of their own stay as they are.
void MainWindow::resetLayout()
{
    keepState();
    const registry::Location location = m_open->desk->session().location();
    const QVariantMap before = m_list.state(location);
    QVariantMap state;
    for (const QString& key : {u"tabs"_s, u"current"_s, u"person"_s})
        if (before.contains(key))
            state.insert(key, before.value(key));
    state.insert(u"tabs"_s, state.value(u"tabs"_s).toList().first(m_tabs->pages().size()));
    m_list.setState(location, state);
    {
        const QSignalBlocker quiet(m_tabs); // or each page would be kept as it goes
        m_tabs->closeAll();
    }
    m_rail->setWide(true);
    openKept(state);
    say(tr("Columns, panes and filters are as designed again."));
}

// Whoever owns models and reviews nothing looks at what runs; everybody else at what waits for them.
void MainWindow::startOwnersOnProduction()
{
    const items::Desk& desk = *m_open->desk;
    if (desk.person() == nullptr || governance::isReviewer(desk.facts(), *desk.person()))
        return;
    m_owns.ask<bool>(
        desk.reader(),
        [person = desk.person()->name](const registry::Connection& connection, std::stop_token) { return registry::ownsModels(connection, person); },
        [this, open = std::weak_ptr(m_open)](const Result<bool>& owns) {
            // Who has gone elsewhere meanwhile stays there.
            const Page* page = m_tabs->current();
            if (owns && *owns && open.lock() == m_open && page != nullptr && page->place() == Place::myTurn())
                go(Place::production());
        });
}

}
