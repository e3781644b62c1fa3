// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultspage.h"

#include "domain/listed.h"
#include "items/resultexport.h"
#include "pages/headabove.h"
#include "pages/results/resultsfilterbar.h"
#include "pages/results/resultshead.h"
#include "pages/results/resultslist.h"
#include "pages/results/resultspane.h"
#include "pages/sidebyside.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/filedialog.h"
#include "theme/widgets/messagebar.h"

#include <QAction>
#include <QDesktopServices>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;
using items::ResultListModel;

ResultsPage::ResultsPage(items::Desk& desk, QWidget* parent) : Page(parent), m_desk(desk), m_model(desk), m_question(this)
{
    build();
    addActions();
    connectAll();
    followModel();
}

void ResultsPage::build()
{
    auto* left = new Panel(ThemeRole::Surface, {}, this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new ResultsHead(m_model, m_desk, left);
    m_message = new MessageBar(left);
    m_busy = new BusyLine(tr("Loading the results"), left);
    m_list = new ResultsList(m_model, left);
    m_empty = new EmptyState(left);
    m_stack = new QStackedWidget(left);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    for (QWidget* each : {static_cast<QWidget*>(headAbove(*m_list, m_head, left)), static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_busy)})
        column->addWidget(each);
    column->addWidget(m_stack, 1);

    m_pane = new ResultsPane(m_desk, this);
    m_sides = new SideBySide(left, m_list, m_pane, tr("Results and facts"), tr("Results"), this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sides);
    setFocusProxy(m_list);
}

void ResultsPage::connectAll()
{
    connect(&m_model, &ResultListModel::loaded, this, &ResultsPage::followModel);
    connect(&m_head->filters(), &ResultsFilterBar::changed, this, [this] { m_model.setFilter(m_head->filters().filter()); });
    connect(m_head, &ResultsHead::slotsRequested, this, [this] { emit placeRequested(Place::production()); });
    connect(m_head, &ResultsHead::myUseRequested, this, [this] { emit placeRequested(Place::consumerOf({})); });
    connect(m_head, &ResultsHead::exportRequested, this, &ResultsPage::askExport);
    connect(m_list, &ResultsList::chosenChanged, this, &ResultsPage::followRow);
    connect(m_list, &ResultsList::openRequested, this, &Page::placeRequested);
    connect(m_list, &ResultsList::useRequested, this, &ResultsPage::useRequested);
    connect(m_list, &ResultsList::paneToggled, m_sides, &SideBySide::toggle);
    connect(m_list, &ResultsList::exportRequested, this, &ResultsPage::askExport);
    connect(m_list, &ResultsList::said, this, &Page::said);
    connect(m_list, &ResultsList::typed, &m_head->filters(), &ResultsFilterBar::search);
    connect(m_pane, &ResultsPane::placeRequested, this, &Page::placeRequested);
    connect(m_pane, &ResultsPane::outsideRequested, this, &ResultsPage::askOutside);
    connect(m_pane, &ResultsPane::copyRequested, m_list, &ResultsList::copyPlace);
    connect(m_pane, &ResultsPane::useRequested, this, &ResultsPage::useRequested);
    connect(m_pane, &ResultsPane::closed, m_sides, &SideBySide::toggle);
    connect(m_empty, &EmptyState::triggered, this, [this](EmptyState::Kind kind) {
        switch (kind) {
        case EmptyState::Kind::NothingYet: emit placeRequested(Place::production()); break;
        case EmptyState::Kind::NoMatch: m_head->filters().clear(); break;
        case EmptyState::Kind::CannotLoad: refresh(); break;
        }
    });
}

void ResultsPage::addActions()
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
    add(tr("Copy the place"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), u"edit-copy"_s, [this] { m_list->copyPlace(); });
    add(tr("Register a use…"), {}, u"consumer"_s, [this] {
        if (const registry::ResultRow* row = m_list->chosen())
            emit useRequested(row->live->model.name);
    });
    add(tr("My use"), {}, u"consumer"_s, [this] { emit placeRequested(Place::consumerOf({})); });
    add(tr("Show or hide the facts"), {}, u"info"_s, [this] { m_sides->toggle(); });
}

QString ResultsPage::title() const
{
    return tr("Production");
}

QString ResultsPage::iconName() const
{
    return u"production"_s;
}

void ResultsPage::find()
{
    m_head->filters().search();
}

void ResultsPage::refresh()
{
    m_model.reload();
    followModel();
}

QString ResultsPage::summary() const
{
    if (!m_model.isLoaded())
        return tr("Loading…");
    const items::ResultCounts counts = m_model.counts();
    QStringList sentences{tr("%n place(s) of results of what is live.", nullptr, counts.places)};
    if (counts.nowhere > 0)
        sentences << tr("%n live version(s) name none.", nullptr, counts.nowhere);
    return inSequence(sentences);
}

void ResultsPage::showEmpty()
{
    if (!m_model.problem().isEmpty())
        m_empty->show(EmptyState::Kind::CannotLoad, u"production"_s, m_model.problem());
    else if (!m_model.filter().isEmpty() && m_model.counts().rows > 0)
        m_empty->show(EmptyState::Kind::NoMatch, u"search"_s, tr("No row matches."));
    else if (!m_desk.session().moment().isNow())
        m_empty->show(EmptyState::Kind::NothingYet, u"production"_s, tr("Nothing was live at that moment."));
    else
        m_empty->show(EmptyState::Kind::NothingYet, u"production"_s,
                      tr("Nothing is live yet. Where the results of what is live are will stand here, and who uses them."), tr("Open the slots"));
}

// Whichever of list and empty state fits what is known now; old rows stay while new ones are asked for.
void ResultsPage::followModel()
{
    m_busy->setBusy(m_model.isBusy());
    m_head->setSummary(summary());
    const items::ResultCounts counts = m_model.counts();
    m_head->filters().setCounts(counts);
    m_head->setExportable(counts.shown > 0);
    const bool isKnown = m_model.isLoaded() || !m_model.problem().isEmpty();
    if (counts.shown > 0) {
        m_stack->setCurrentWidget(m_list);
    } else if (isKnown && !m_model.isBusy()) {
        showEmpty();
        m_stack->setCurrentWidget(m_empty);
    }
    const bool hasWayOut = m_stack->currentWidget() == m_empty && !m_empty->button()->isHidden();
    setFocusProxy(hasWayOut ? static_cast<QWidget*>(m_empty->button()) : m_list);
    if (!m_list->currentIndex().isValid() && counts.shown > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
    followRow();
    m_sides->setHasFacts(m_stack->currentWidget() == m_list);
}

void ResultsPage::followRow()
{
    m_pane->show(m_list->chosen());
    m_sides->setSubject(m_pane->subject());
}

// What came from a registry is never opened unasked.
void ResultsPage::askOutside(const QString& address)
{
    m_message->show(MessageBar::Kind::Info, tr("This place is %1.").arg(address), tr("It opens outside of Gatehouse."));
    QPushButton* open = m_message->addButton(tr("Open it"));
    connect(open, &QPushButton::clicked, this, [this, address] {
        m_message->hide();
        QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
    });
    open->setFocus(Qt::OtherFocusReason);
}

void ResultsPage::askExport()
{
    if (m_model.counts().shown == 0)
        return;
    theme::FileDialog::saveAs(this, tr("Export the results as CSV"), u"results.csv"_s, tr("Comma-separated values (*.csv)"),
                              [this](const QString& path) { exportTo(path); });
}

void ResultsPage::exportTo(const QString& path)
{
    std::vector<registry::ResultRow> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows.push_back(*m_model.row(m_model.index(row, 0)));
    m_question.run<qint64>(
        m_desk.workers(), [rows = std::move(rows), path](std::stop_token) { return items::exportResults(rows, path); },
        [this, path](const Result<qint64>& written) {
            emit said(written ? tr("%n row(s) were written to %1.", nullptr, int(*written)).arg(path) : written.error().sentence);
        });
}

QVariantMap ResultsPage::saveState() const
{
    return {{u"columns"_s, m_list->columns().saveState()}, {u"sides"_s, m_sides->saveState()}};
}

void ResultsPage::restoreState(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    m_list->columns().restoreState(state.value(u"columns"_s).toMap());
    m_sides->restoreState(state.value(u"sides"_s).toMap());
    followModel();
}

bool ResultsPage::isSettled() const
{
    return m_head->filters().isSettled() && !m_model.isBusy() && !m_question.isBusy() && m_pane->isSettled();
}

}
