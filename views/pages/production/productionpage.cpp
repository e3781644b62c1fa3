// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/productionpage.h"

#include "domain/listed.h"
#include "items/boardexport.h"
#include "pages/headabove.h"
#include "pages/production/boardevents.h"
#include "pages/production/boardfilterbar.h"
#include "pages/production/boardlist.h"
#include "pages/production/boardpane.h"
#include "pages/production/productionhead.h"
#include "pages/sidebyside.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/filedialog.h"
#include "theme/widgets/messagebar.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using items::BoardModel;
using Mode = ProductionHead::Mode;

namespace {

constexpr int EventDays = 30; // what happened is first shown for this long

}

ProductionPage::ProductionPage(items::Desk& desk, QWidget* parent) : Page(parent), m_desk(desk), m_model(desk), m_question(this)
{
    build();
    addActions();
    connect(&m_model, &BoardModel::loaded, this, &ProductionPage::followModel);
    connect(&m_head->filters(), &BoardFilterBar::changed, this, [this] { m_model.setFilter(m_head->filters().filter()); });
    connect(&m_head->filters(), &BoardFilterBar::seen, this, &ProductionPage::markSeen);
    connect(m_head, &ProductionHead::modeChanged, this, &ProductionPage::followMode);
    connect(m_head, &ProductionHead::refused, this, [this](const QString& sentence) { m_banner->show(MessageBar::Kind::Warning, sentence); });
    connect(m_head, &ProductionHead::resultsRequested, this, [this] { emit placeRequested(Place::results()); });
    connect(m_head, &ProductionHead::exportRequested, this, &ProductionPage::askExport);
    connect(m_head, &ProductionHead::slotRequested, this, &ProductionPage::slotRequested);
    connect(m_list, &BoardList::chosenChanged, this, &ProductionPage::followRow);
    connect(m_list, &BoardList::openRequested, this, &Page::placeRequested);
    connect(m_list, &BoardList::rollbackRequested, this, &ProductionPage::rollbackRequested);
    connect(m_pane, &BoardPane::rollbackRequested, this, &ProductionPage::rollbackRequested);
    connect(m_list, &BoardList::paneToggled, m_sides, &SideBySide::toggle);
    connect(m_list, &BoardList::exportRequested, this, &ProductionPage::askExport);
    connect(m_list, &BoardList::typed, &m_head->filters(), &BoardFilterBar::search);
    connect(m_pane, &BoardPane::placeRequested, this, &Page::placeRequested);
    connect(m_pane, &BoardPane::closed, m_sides, &SideBySide::toggle);
    connect(m_events, &BoardEvents::placeRequested, this, &Page::placeRequested);
    connect(m_empty, &EmptyState::triggered, this, [this](EmptyState::Kind kind) {
        switch (kind) {
        case EmptyState::Kind::NothingYet: emit placeRequested(Place::inventory()); break;
        case EmptyState::Kind::NoMatch: m_head->filters().clear(); break;
        case EmptyState::Kind::CannotLoad: refresh(); break;
        }
    });
    connect(&m_desk.session(), &registry::Session::actorChanged, this, &ProductionPage::followPerson);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_head->mode() == Mode::Now)
            m_model.reload();
    });
    m_minute.start();
    followPerson();
    followMode();
}

void ProductionPage::build()
{
    m_left = new Panel(ThemeRole::Surface, {}, this);
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new ProductionHead(m_desk, m_left);
    m_list = new BoardList(m_desk, m_model, m_left);
    column->addWidget(headAbove(*m_list, m_head, m_left));
    m_banner = new MessageBar(m_left);
    column->addWidget(m_banner);
    m_busy = new BusyLine(tr("Loading the board"), m_left);
    column->addWidget(m_busy);
    m_empty = new EmptyState(m_left);
    m_events = new BoardEvents(m_desk, m_left);
    m_stack = new QStackedWidget(m_left);
    for (QWidget* each : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_events)})
        m_stack->addWidget(each);
    column->addWidget(m_stack, 1);

    m_pane = new BoardPane(m_desk, this);
    m_sides = new SideBySide(m_left, m_list, m_pane, tr("Board and facts"), tr("Board"), this);
    m_sides->setFactsWidth(356, 1240);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sides);
    setFocusProxy(m_list);
}

void ProductionPage::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, const QString& iconName, auto&& run) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions << action;
    };
    add(tr("Export as CSV…"), QKeySequence(Qt::CTRL | Qt::Key_E), u"document-export"_s, [this] { askExport(); });
    add(tr("Add slot…"), {}, u"plus"_s, [this] { emit slotRequested(); });
    add(tr("Show or hide the facts"), {}, u"info"_s, [this] { m_sides->toggle(); });
    add(tr("Mark what changed as seen"), {}, u"tick"_s, [this] { markSeen(); });
    add(tr("Show the board as of a moment"), {}, u"history"_s, [this] { m_head->setMode(Mode::AsOf); });
    add(tr("Show what happened between two dates"), {}, u"calendar"_s, [this] {
        m_head->setMode(Mode::Events);
        m_events->find();
    });
}

QString ProductionPage::title() const
{
    return tr("Production");
}

QString ProductionPage::iconName() const
{
    return u"production"_s;
}

void ProductionPage::find()
{
    if (m_head->mode() == Mode::Events)
        m_events->find();
    else
        m_head->filters().search();
}

void ProductionPage::refresh()
{
    m_model.reload();
    if (m_head->mode() == Mode::Events)
        m_events->refresh();
    followModel();
}

// Back to the last look, and far enough that there is something to see.
QDate ProductionPage::firstDay() const
{
    const QDate usual = QDate::currentDate().addDays(-EventDays);
    return m_look.at.isValid() ? std::min(m_look.at.toLocalTime().date(), usual) : usual;
}

void ProductionPage::followMode()
{
    m_banner->hide();
    if (m_head->mode() == Mode::Events && !m_events->hasPeriod())
        m_events->setPeriod(firstDay(), QDate::currentDate());
    followModel();
}

QString ProductionPage::summary() const
{
    const items::BoardCounts counts = m_model.counts();
    if (!m_model.isLoaded())
        return tr("Loading…");
    QStringList sentences{tr("%n model(s) live in %1 slots.", nullptr, counts.models).arg(counts.live)};
    if (counts.actNow > 0)
        sentences << tr("%n need(s) an action now.", nullptr, counts.actNow);
    if (counts.watch > 0)
        sentences << tr("%n need(s) watching.", nullptr, counts.watch);
    if (counts.changed > 0)
        sentences << tr("%n changed since you last looked.", nullptr, counts.changed);
    return inSequence(sentences);
}

void ProductionPage::showEmpty()
{
    if (!m_model.problem().isEmpty())
        m_empty->show(EmptyState::Kind::CannotLoad, u"production"_s, m_model.problem());
    else if (!m_model.filter().isEmpty() && m_model.counts().rows > 0)
        m_empty->show(EmptyState::Kind::NoMatch, u"search"_s, tr("No row matches."));
    else if (!m_desk.session().moment().isNow())
        m_empty->show(EmptyState::Kind::NothingYet, u"production"_s, tr("Nothing was deployed at that moment."));
    else
        m_empty->show(EmptyState::Kind::NothingYet, u"production"_s,
                      tr("Nothing is deployed yet. What is live will stand here, one row a model and slot, what needs somebody first."),
                      tr("Open the inventory"));
}

// Whichever of board, events and empty state fits what is known now; old rows stay while new ones are asked for.
void ProductionPage::followModel()
{
    m_busy->setBusy(m_model.isBusy());
    m_head->setSummary(summary());
    const items::BoardCounts counts = m_model.counts();
    m_head->filters().setCounts(counts, m_look.at);
    m_head->setExportable(m_head->mode() == Mode::Events || counts.shown > 0);
    const bool isEmpty = counts.shown == 0 && (m_model.isLoaded() || !m_model.problem().isEmpty());
    if (m_head->mode() == Mode::Events) {
        m_stack->setCurrentWidget(m_events);
    } else if (!isEmpty) {
        m_stack->setCurrentWidget(m_list);
    } else if (!m_model.isBusy()) {
        showEmpty();
        m_stack->setCurrentWidget(m_empty);
    }
    const bool hasWayOut = m_stack->currentWidget() == m_empty && !m_empty->button()->isHidden();
    setFocusProxy(m_head->mode() == Mode::Events ? static_cast<QWidget*>(m_events) : hasWayOut ? static_cast<QWidget*>(m_empty->button()) : m_list);
    if (isVisible() && m_head->mode() == Mode::Now && m_model.isLoaded()) {
        m_seen = lookedNow();
        if (m_look.seq.value == 0) { // the first look ever: what comes from now on is news
            m_look = *m_seen;
            m_model.setSince(m_look.seq);
        }
    }
    if (!m_list->currentIndex().isValid())
        m_list->choose(m_rowModel, m_rowSlot);
    followRow();
    m_sides->setHasFacts(m_stack->currentWidget() == m_list);
}

void ProductionPage::followRow()
{
    const registry::BoardRow* row = m_list->chosen();
    if (row != nullptr) {
        m_rowModel = row->model.name;
        m_rowSlot = row->slot;
    }
    const registry::Moment& moment = m_desk.session().moment();
    m_pane->show(row, row == nullptr ? nullptr : m_model.news(*row), moment.now(), !moment.isNow());
    m_sides->setSubject(m_pane->subject());
}

// Another person has looked at another time.
void ProductionPage::followPerson()
{
    if (!m_person.isEmpty() && m_seen)
        m_looks.insert(m_person, *m_seen);
    m_person = m_desk.session().actor().person;
    m_seen.reset();
    m_look = m_looks.value(m_person);
    m_model.setSince(m_look.seq);
    followModel();
}

Look ProductionPage::lookedNow() const
{
    return {m_model.newest(), QDateTime::currentDateTimeUtc()};
}

void ProductionPage::markSeen()
{
    if (!m_model.isLoaded())
        return;
    m_look = lookedNow();
    m_looks.insert(m_person, m_look);
    m_model.setSince(m_look.seq);
    followModel();
    emit said(tr("From now on only what comes next is marked as changed."));
}

void ProductionPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    followModel();
}

void ProductionPage::askExport()
{
    if (m_head->mode() != Mode::Events && m_model.counts().shown == 0)
        return;
    const bool events = m_head->mode() == Mode::Events;
    theme::FileDialog::saveAs(this, events ? tr("Export the events as CSV") : tr("Export the board as CSV"),
                              events ? u"production-events.csv"_s : u"production.csv"_s, tr("Comma-separated values (*.csv)"),
                              [this](const QString& path) { exportTo(path); });
}

void ProductionPage::exportTo(const QString& path)
{
    const auto answer = [this, path](const Result<qint64>& written) {
        emit said(written ? tr("%n row(s) were written to %1.", nullptr, int(*written)).arg(path) : written.error().sentence);
    };
    if (m_head->mode() == Mode::Events) {
        m_question.ask<qint64>(
            m_desk.reader(),
            [filter = m_events->filter(), asOf = m_desk.session().moment().asOf, path](const registry::Connection& connection, std::stop_token stop) {
                return items::exportEvents(connection, filter, path, stop, asOf);
            },
            answer);
        return;
    }
    std::vector<registry::BoardRow> rows;
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex head = m_model.index(group, 0);
        for (int row = 0; row < m_model.rowCount(head); ++row)
            rows.push_back(*m_model.row(m_model.index(row, 0, head)));
    }
    m_question.run<qint64>(m_desk.workers(), [rows = std::move(rows), path](std::stop_token) { return items::exportBoard(rows, path); }, answer);
}

QVariantMap ProductionPage::saveState() const
{
    Looks looks = m_looks;
    if (m_seen && !m_person.isEmpty())
        looks.insert(m_person, *m_seen);
    QVariantList folded;
    for (const int attention : m_list->folded())
        folded << attention;
    return {{u"columns"_s, m_list->columns().saveState()},
            {u"sides"_s, m_sides->saveState()},
            {u"folded"_s, folded},
            {u"model"_s, m_rowModel},
            {u"slot"_s, m_rowSlot},
            {u"looked"_s, mapOf(looks)}};
}

void ProductionPage::restoreState(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    m_list->columns().restoreState(state.value(u"columns"_s).toMap());
    m_sides->restoreState(state.value(u"sides"_s).toMap());
    QSet<int> folded;
    for (const QVariant& attention : state.value(u"folded"_s).toList())
        folded.insert(attention.toInt());
    m_list->setFolded(folded);
    m_rowModel = state.value(u"model"_s).toString();
    m_rowSlot = state.value(u"slot"_s).toString();
    m_looks = looksFrom(state.value(u"looked"_s).toMap());
    m_look = m_looks.value(m_person);
    m_model.setSince(m_look.seq);
    followModel();
}

bool ProductionPage::isSettled() const
{
    return m_head->isSettled() && m_head->filters().isSettled() && !m_model.isBusy() && (m_head->mode() != Mode::Events || m_events->isSettled());
}

}
