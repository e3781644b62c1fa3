// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pagewindow.h"

#include "shell/momentbanner.h"
#include "shell/openregistry.h"
#include "shell/passingmessage.h"
#include "shell/personmenu.h"
#include "shell/statusline.h"
#include "theme/icons.h"

#include <QAction>
#include <QShortcut>
#include <QVBoxLayout>

namespace gatehouse::shell {

PageWindow::PageWindow(pages::Page* page, OpenRegistry& open, QWidget* parent) : PaneWindow(parent, Qt::Window), m_page(page)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(theme::applicationIcon());
    items::Desk& desk = *open.desk;
    registry::Session& session = desk.session();
    const auto follow = [this, page, &session] { setWindowTitle(shell::windowTitle(page->title(), session.moment())); };
    connect(page, &pages::Page::titleChanged, this, follow);
    connect(&session, &registry::Session::momentChanged, this, follow);
    follow();
    auto* central = new QWidget(this);
    auto* banner = new MomentBanner(central);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* passing = new PassingMessage(central);
    passing->hear(*page, session);
    column->addWidget(banner);
    column->addWidget(passing);
    column->addWidget(page, 1);
    banner->setDesk(&desk);
    connect(banner, &MomentBanner::momentRequested, this, &PageWindow::momentRequested);
    setCentralWidget(central);
    auto* status = new StatusLine(this);
    auto* person = new PersonMenu(status);
    status->addPermanentWidget(person);
    setStatusBar(status);
    status->setDesk(&desk, &open.chain, &open.jobs);
    person->setDesk(&desk);
    connect(status, &StatusLine::auditRequested, this, &PageWindow::auditRequested);
    connect(person, &PersonMenu::peopleRequested, this, &PageWindow::peopleRequested);
    connect(person, &PersonMenu::delegateRequested, this, &PageWindow::delegateRequested);
    for (QAction* action : page->pageActions())
        addAction(action);
    connect(page, &QObject::destroyed, this, &QObject::deleteLater);
    auto* closing = new QAction(tr("Close window"), this);
    closing->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(closing, &QAction::triggered, this, &QWidget::close);
    addAction(closing);
    for (const bool next : {true, false})
        connect(new QShortcut(QKeySequence((next ? Qt::NoModifier : Qt::ShiftModifier) | Qt::Key_F6), this), &QShortcut::activated, this,
                [this, next] { goToPane(next); });
    page->show();
}

void PageWindow::leadOn(const QList<QAction*>& actions)
{
    addActions(actions);
    for (const QAction* action : actions)
        connect(action, &QAction::triggered, this, [this] {
            if (isActiveWindow())
                parentWidget()->activateWindow();
        });
}

void PageWindow::open(const QSize& size)
{
    resize(size);
    show();
    activateWindow();
    m_page->setFocus();
}

}
