// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/historysection.h"

#include "items/eventcells.h"
#include "pages/sidebyside.h"
#include "pages/workspace/factscolumn.h"
#include "theme/rows/grouprows.h"
#include "theme/rows/sparewidth.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/panel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using items::EventListModel;
using theme::px;
using theme::ThemeRole;

HistorySection::HistorySection(items::Desk& desk, QWidget* parent)
    : Section(parent)
    , m_model(desk)
    , m_finder(desk)
    , m_view(new QTreeView(this))
    , m_empty(new theme::EmptyState(this))
    , m_stack(new QStackedLayout)
{
    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
    theme::groupRows(*m_view);
    m_view->setAccessibleName(tr("Events of the version, newest first"));
    // The page says the version, and a column the person.
    for (const EventListModel::Column column : {EventListModel::Action, EventListModel::Subject, EventListModel::Sentence})
        m_view->setColumnHidden(column, true);
    m_view->header()->setSectionResizeMode(EventListModel::Number, QHeaderView::Interactive);
    m_view->header()->setSectionResizeMode(EventListModel::Brief, QHeaderView::Stretch);
    m_view->setColumnWidth(EventListModel::Number, px(66));
    m_view->setColumnWidth(EventListModel::Time, px(80));
    m_view->setColumnWidth(EventListModel::Who, px(140));
    m_view->setColumnWidth(EventListModel::Reason, px(170));
    auto* list = new QWidget(this);
    list->setLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* facts = new theme::ColumnScroll(side(), this); // what does not fit into a low window scrolls
    m_sides = new SideBySide(list, m_view, facts, tr("Events and the chosen one"), tr("Events"), this);
    m_sides->setFactsWidth(290);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sides);
    connect(&m_finder, &items::MomentFinder::refused, this, &Section::said);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistorySection::followCurrent);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (m_asItWas->isEnabled())
            openAsItWas();
        else
            openInAudit();
    });
    connect(&m_model, &EventListModel::loaded, this, &HistorySection::follow);
    connect(&m_model, &EventListModel::dataChanged, this, &HistorySection::followCurrent);
    connect(m_empty, &theme::EmptyState::triggered, this, [this] { m_model.reload(); });
    setFocusProxy(m_view);
}

QWidget* HistorySection::side()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    panel->setMinimumWidth(px(230));
    m_details = new FactsColumn(tr("The chosen event"), panel);
    m_asItWas = new QPushButton(tr("Open as it was then"), panel);
    m_inAudit = new QPushButton(tr("Show in Audit"), panel);
    auto* buttons = new QVBoxLayout;
    buttons->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Small), px(theme::space::PaneMargin), px(theme::space::Medium));
    buttons->setSpacing(px(theme::space::Small));
    for (QPushButton* button : {m_asItWas, m_inAudit}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    connect(m_asItWas, &QPushButton::clicked, this, &HistorySection::openAsItWas);
    connect(m_inAudit, &QPushButton::clicked, this, &HistorySection::openInAudit);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_details, 1);
    column->addLayout(buttons);
    return panel;
}

void HistorySection::show(const items::VersionSight& sight)
{
    registry::EventFilter filter;
    filter.model = sight.content.version.modelName;
    filter.version = sight.content.version.label;
    m_model.setFilter(filter);
}

void HistorySection::follow()
{
    if (!m_model.problem().isEmpty() && m_model.eventCount() == 0)
        m_empty->show(theme::EmptyState::Kind::CannotLoad, u"history"_s, m_model.problem());
    else if (m_model.eventCount() == 0)
        m_empty->show(theme::EmptyState::Kind::NothingYet, u"history"_s, tr("What happens to the version is written here."));
    m_stack->setCurrentIndex(m_model.eventCount() == 0 ? 1 : 0);
    if (!m_view->currentIndex().isValid() && m_model.eventCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    followCurrent();
}

void HistorySection::followCurrent()
{
    const registry::EventRow* event = m_model.event(m_view->currentIndex());
    m_asItWas->setEnabled(event != nullptr);
    m_inAudit->setEnabled(event != nullptr);
    m_details->begin();
    if (event != nullptr) {
        m_details->addTitle(event->what, tr("event %1").arg(event->seq.value));
        m_details->addText(event->brief);
        if (event->enteredByOther)
            m_details->addSmall(items::enteredBy(*event), ThemeRole::Warning, u"warning"_s);
        m_details->addPair(tr("Time"), items::timesOf(*event), event->clock != governance::ClockMark::Fine ? ThemeRole::Warning : ThemeRole::Text);
        m_details->addPair(tr("Person"), event->display);
        if (event->revision > 0)
            m_details->addPair(tr("Revision"), QString::number(event->revision));
        if (!event->reason.isEmpty())
            m_details->addPair(tr("Reason"), event->reason);
    }
    m_details->end();
}

void HistorySection::openAsItWas()
{
    // Everything is as of the event then, and says so.
    if (const registry::EventRow* event = m_model.event(m_view->currentIndex()); event != nullptr)
        m_finder.goToEvent(event->seq.value, [this, place = Place::of({event->model, event->version, 0})] { emit placeRequested(place); });
}

void HistorySection::openInAudit()
{
    if (const registry::EventRow* event = m_model.event(m_view->currentIndex()))
        emit placeRequested(Place::audit(event->seq.value));
}

QVariantMap HistorySection::saveState() const
{
    return {{u"sides"_s, m_sides->saveState()}, {u"columns"_s, theme::SpareWidth::of(*m_view).saveState()}};
}

void HistorySection::restoreState(const QVariantMap& state)
{
    m_sides->restoreState(state.value(u"sides"_s).toMap());
    theme::SpareWidth::of(*m_view).restoreState(state.value(u"columns"_s).toMap());
}

void HistorySection::find()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

}
