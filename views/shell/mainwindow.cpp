// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/asofdialog.h"
#include "shell/menus.h"
#include "shell/momentbanner.h"
#include "shell/pagewindow.h"
#include "shell/passingmessage.h"
#include "shell/personmenu.h"
#include "shell/startpage.h"
#include "shell/statusline.h"
#include "theme/icons.h"
#include "theme/widgets/filedialog.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::shell {

using pages::Page;
using pages::Place;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::MainWindow(const Assembly& assembly, theme::Theme& theme, QWidget* parent)
    : PaneWindow(parent)
    , m_assembly(assembly)
    , m_theme(theme)
    , m_owns(this)
{
    setWindowIcon(theme::applicationIcon());
    setAcceptDrops(true);
    m_keeping.setInterval(3s);
    connect(&m_keeping, &QTimer::timeout, this, [this] {
        if (m_open)
            keepState();
    });
    resize(1280, 800);
    build();
    showStart();
}

MainWindow::~MainWindow()
{
    // Pages hold on to the desk, so they go before it; and a window without a registry opens no page for the last that goes.
    closeRegistry();
}

void MainWindow::build()
{
    m_rail = new Rail(this);
    m_rail->addPage(Place::Kind::MyTurn, u"inbox"_s, tr("My turn"));
    m_rail->addPage(Place::Kind::Inventory, u"inventory"_s, tr("Inventory"));
    m_rail->addPage(Place::Kind::Production, u"production"_s, tr("Production"));
    m_rail->addPage(Place::Kind::Audit, u"audit"_s, tr("Audit"));
    m_tabs = new Tabs(this);
    m_registryRoom = new QWidget(this);
    auto* row = new QHBoxLayout(m_registryRoom);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_tabs, 1);

    m_start = new StartPage(m_list, this);
    m_rooms = new QStackedWidget(this);
    m_opening = new OpeningPage(this);
    for (QWidget* room : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_opening), m_registryRoom})
        m_rooms->addWidget(room);
    m_tabs->setMessage(m_passing = new PassingMessage(m_tabs));
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner = new MomentBanner(this));
    column->addWidget(m_message = new theme::MessageBar(this));
    m_message->setObjectName(u"message"_s);
    column->addWidget(m_rooms, 1);
    setCentralWidget(central);
    setStatusBar(m_status = new StatusLine(this));

    // Not QMenuBar's corner: it does not follow when the person's name needs another width.
    auto* top = new theme::Panel(theme::ThemeRole::Window, {}, this);
    auto* topRow = new QHBoxLayout(top);
    topRow->setContentsMargins(theme::px(14), theme::px(5), theme::px(10), theme::px(5));
    topRow->setSpacing(theme::px(8));
    topRow->addWidget(new theme::IconLabel(u"gatehouse"_s, theme::ThemeRole::Accent, 20, top));
    m_menuBar = new QMenuBar(top);
    m_menuBar->setMinimumWidth(theme::px(150)); // the rest waits behind its arrow
    m_moment = new QToolButton(top);
    m_moment->setObjectName(u"asOf"_s);
    m_moment->setToolTip(tr("Show a moment of the past"));
    m_moment->setAutoRaise(true);
    m_goTo = new GoToField(top);
    m_person = new PersonMenu(top);
    topRow->addWidget(m_menuBar, 1, Qt::AlignVCenter); // all there is: from right to left Qt measures a menu bar by the room it has
    topRow->addWidget(m_moment);
    topRow->addWidget(m_goTo);
    topRow->addWidget(m_person);
    setMenuWidget(top);
    m_menus = new Menus(*this, m_theme);
    m_goTo->setCommands([this] { return m_menus->commands(); });
    m_goTo->setHere([this] { return m_tabs->current() != nullptr ? m_tabs->current()->place() : Place(); });

    connect(m_rail, &Rail::chosen, this, [this](Place::Kind kind) { go(Place{kind, {}, {}, {}, {}, 0, 0}); });
    connect(m_tabs, &Tabs::currentChanged, this, &MainWindow::followPage);
    connect(m_tabs, &Tabs::closing, this, &MainWindow::keepPage);
    connect(m_tabs, &Tabs::tornOff, this, &MainWindow::tearOff);
    connect(m_tabs, &Tabs::emptied, this, [this] {
        if (m_open)
            go(Place::myTurn());
    });
    connect(m_goTo, &GoToField::placeChosen, this, &MainWindow::go);
    connect(m_moment, &QToolButton::clicked, this, &MainWindow::chooseMoment);
    connect(m_banner, &MomentBanner::momentRequested, this, &MainWindow::chooseMoment);
    connect(m_banner, &MomentBanner::reopenRequested, this, &MainWindow::openRegistry);
    connect(m_person, &PersonMenu::peopleRequested, this, [this] {
        if (m_open)
            m_assembly.people(*m_open, this);
    });
    connect(m_person, &PersonMenu::delegateRequested, this, [this] {
        if (m_open)
            m_assembly.delegate(*m_open, this);
    });
    connect(m_status, &StatusLine::auditRequested, this, [this] { go(Place::audit()); });
    connect(m_opening, &OpeningPage::opened, this, &MainWindow::enter);
    connect(m_opening, &OpeningPage::failed, this, &MainWindow::notOpened);
    connect(m_opening, &OpeningPage::givenUp, this, [this] {
        m_wishes.clear();
        showRoom();
    });
    connectStart();
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::demonstrationRequested, this, &MainWindow::openDemonstration);
    connect(m_start, &StartPage::openFileRequested, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openRegistry);
    connect(m_start, &StartPage::refused, this, &MainWindow::notOpened);
    connect(m_start, &StartPage::newRequested, this, [this] {
        if (const auto location = m_assembly.newRegistry(this))
            openRegistry(*location);
    });
}

void MainWindow::openRegistry(const registry::Location& location)
{
    open(openingSentence(location),
         [location, osUser = m_assembly.osUser, access = m_assembly.access] { return items::Desk::find(location, osUser, access); });
}

void MainWindow::openDemonstration()
{
    open(tr("Making the demonstration…"), [make = m_assembly.demonstration, osUser = m_assembly.osUser, access = m_assembly.access] {
        return make().and_then([&](const registry::Location& location) { return items::Desk::find(location, osUser, access); });
    });
}

void MainWindow::open(const QString& sentence, OpeningPage::Work work)
{
    m_wishes.clear();
    m_opening->open(sentence, std::move(work));
    m_message->hide();
    // What is open stays in sight where the next one does not let anybody wait.
    QTimer::singleShot(m_open ? 300 : 0, this, &MainWindow::showRoom);
}

void MainWindow::notOpened(const QString& problem)
{
    m_wishes.clear();
    if (!m_open)
        return showStart(problem);
    showRoom();
    m_passing->say(theme::MessageBar::Kind::Critical, tr("The registry was not opened. %1 What was open stays open.").arg(problem));
}

void MainWindow::whenOpened(std::function<void()> wish)
{
    if (m_opening->isBusy())
        m_wishes.push_back(std::move(wish));
    else
        wish();
}

void MainWindow::closeRegistry()
{
    m_opening->giveUp();
    if (!m_open)
        return;
    m_keeping.stop();
    keepState();
    m_owns.cancel();
    m_finder.reset();
    m_banner->setDesk(nullptr);
    m_goTo->setDesk(nullptr);
    m_person->setDesk(nullptr);
    m_status->setDesk(nullptr, nullptr, nullptr);
    const auto closing = std::exchange(m_open, nullptr);
    m_tabs->closeAll();
    const QList<Page*> all = findChildren<Page*>();
    const QList<QPointer<Page>> pages(all.begin(), all.end()); // a page of two views goes with both
    for (const QPointer<Page>& page : pages)
        delete page;
    m_visited.clear();
    m_at = -1;
}

void MainWindow::enter(std::shared_ptr<OpenRegistry> open)
{
    closeRegistry();
    m_open = std::move(open);
    m_message->hide();
    m_finder = std::make_unique<items::MomentFinder>(*m_open->desk);
    connect(m_finder.get(), &items::MomentFinder::refused, this,
            [this](const QString& sentence) { m_passing->say(theme::MessageBar::Kind::Warning, sentence, tr("Now is shown.")); });
    m_passing->follow(m_open->desk->session());
    connect(&m_open->desk->session(), &registry::Session::momentChanged, this, &MainWindow::followMoment);
    connect(&m_open->desk->session(), &registry::Session::troubleChanged, this, &MainWindow::followTrouble);
    m_rail->watch(m_open->attention);
    m_banner->setDesk(m_open->desk.get());
    m_goTo->setDesk(m_open->desk.get());
    m_person->setDesk(m_open->desk.get());
    m_status->setDesk(m_open->desk.get(), &m_open->chain, &m_open->jobs);
    m_list.opened(m_open->desk->session().location(), m_open->desk->session().info().demonstration);
    showRoom();
    // The first person of the trade to look: in a demonstration, one whose turn it is.
    if (m_open->desk->person() == nullptr && m_open->desk->session().info().demonstration)
        for (const Person& person : m_open->desk->facts().people)
            if (person.has(Role::RiskApprover) && m_open->desk->person() == nullptr)
                m_open->desk->session().actAs(person.name);
    restoreState();
    m_keeping.start();
    followMoment();
    emit opened(m_open->desk->session().location());
    for (const auto& wish : std::exchange(m_wishes, {}))
        wish();
}

void MainWindow::showRoom()
{
    m_rooms->setCurrentWidget(m_opening->isBusy() ? m_opening : m_open ? m_registryRoom : m_start);
}

void MainWindow::showStart(const QString& problem)
{
    closeRegistry();
    showRoom();
    m_start->refresh(problem);
    setWindowTitle(tr("Gatehouse"));
    m_moment->hide();
    m_message->hide();
    m_menus->follow();
}

void MainWindow::go(const Place& place)
{
    if (!m_open)
        return;
    Page* page = m_tabs->pageOf(place);
    if (page == nullptr) {
        page = m_assembly.page(*m_open, place, this);
        if (page == nullptr)
            return;
        adopt(page);
        page->restoreState(m_list.state(m_open->desk->session().location()).value(u"page-%1"_s.arg(int(place.kind))).toMap());
        m_tabs->add(page);
    }
    page->go(place);
    m_tabs->show(page);
    followPage();
}

void MainWindow::followTrouble()
{
    const QString& trouble = m_open->desk->session().trouble();
    if (trouble.isEmpty())
        m_message->hide();
    else
        m_message->show(theme::MessageBar::Kind::Critical, tr("The registry cannot be asked at the moment."), trouble);
}

void MainWindow::adopt(Page* page)
{
    connect(page, &Page::placeRequested, this, &MainWindow::go);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::countChanged, this, [this, page](int count) { m_rail->setCount(page->place().kind, count); });
}

void MainWindow::followPage()
{
    Page* page = m_tabs->current();
    if (page == nullptr || !m_open)
        return;
    const Place place = page->place();
    if (m_at < 0 || m_visited[m_at] != place)
        m_passing->hide();
    m_rail->setCurrent(place.kind);
    setWindowTitle(shell::windowTitle(page->title(), m_open->desk->session().moment()));
    if (!m_stepping && (m_at < 0 || m_visited[m_at] != place)) {
        m_visited.resize(m_at + 1);
        m_visited << place;
        m_at = m_visited.size() - 1;
    }
    m_menus->follow();
}

void MainWindow::step(int by)
{
    if (m_at + by < 0 || m_at + by >= m_visited.size())
        return;
    m_at += by;
    m_stepping = true;
    go(m_visited[m_at]);
    m_stepping = false;
}

void MainWindow::tearOff(Page* page)
{
    auto* window = new PageWindow(page, *m_open, this);
    disconnect(page, &Page::said, this, nullptr); // it has a place of its own for what it says
    connect(window, &PageWindow::momentRequested, this, &MainWindow::chooseMoment);
    connect(window, &PageWindow::auditRequested, this, [this] {
        activateWindow();
        go(Place::audit());
    });
    connect(window, &PageWindow::peopleRequested, m_person, &PersonMenu::peopleRequested);
    connect(window, &PageWindow::delegateRequested, m_person, &PersonMenu::delegateRequested);
    window->leadOn(m_menus->everywhere());
    window->open(size());
}

void MainWindow::importFolder(const QString& folder)
{
    if (!m_open)
        return;
    if (const auto past = m_open->desk->session().pastObstacle())
        say(past->sentence);
    else
        m_assembly.importFolder(*m_open, folder, this, [this](const Place& place) { go(place); });
}

void MainWindow::showAsOf(const QString& named)
{
    whenOpened([this, named] {
        if (m_finder)
            m_finder->goTo(named);
    });
}

void MainWindow::chooseMoment()
{
    if (m_open)
        (new AsOfDialog(*m_open->desk, this))->open();
}

void MainWindow::followMoment()
{
    const registry::Moment& moment = m_open->desk->session().moment();
    m_moment->setIcon(theme::icon(u"history"_s, moment.isNow() ? theme::ThemeRole::Muted : theme::ThemeRole::Warning));
    m_moment->setText(moment.isNow() ? QString() : tr("As of event %1").arg(moment.asOf.seq));
    m_moment->setToolButtonStyle(moment.isNow() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_moment->setAccessibleName(moment.isNow() ? tr("Show a moment of the past") : m_moment->text());
    m_moment->show();
    followPage();
    m_menus->follow();
}

void MainWindow::chooseFile()
{
    const QString path = theme::FileDialog::existingFile(this, tr("Open a registry"), {}, tr("Registries (*.db *.sqlite);;All files (*)"));
    if (!path.isEmpty())
        openRegistry({path});
}

bool MainWindow::isSettled() const
{
    return !m_opening->isBusy() && !m_owns.isBusy() && !(m_finder && m_finder->isBusy())
        && (!m_open
            || (!m_open->chain.isBusy() && !m_open->attention.isBusy() && !m_open->jobs.hasRunning()
                && (!m_tabs->current() || m_tabs->current()->isSettled())));
}

void MainWindow::say(const QString& sentence)
{
    m_passing->hide();
    if (m_status->hasRoomFor(sentence))
        m_status->showMessage(sentence, 6000);
    else if (m_open)
        m_passing->say(theme::MessageBar::Kind::Info, sentence);
    else
        m_start->say(theme::MessageBar::Kind::Info, sentence);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_open)
        keepState();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    PaneWindow::resizeEvent(event);
    m_rail->setWindowWidth(width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return;
    m_offered = urls.front().toLocalFile();
    event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    // What was offered when the drag came in: a busy program may not answer a second time.
    const QString path = std::exchange(m_offered, {});
    event->acceptProposedAction();
    if (!QFileInfo(path).isDir())
        openRegistry({path});
    else if (m_open)
        importFolder(path);
    else
        say(tr("Open a registry first; then drop the folder again."));
}

}
