// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/productionviews.h"

#include "pages/production/productionpage.h"
#include "pages/results/resultspage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

ProductionViews::ProductionViews(items::Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_slots(new ProductionPage(desk, m_stack))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    adopt(*m_slots);
    connect(m_slots, &ProductionPage::rollbackRequested, this, &ProductionViews::rollbackRequested);
    connect(m_slots, &ProductionPage::slotRequested, this, &ProductionViews::slotRequested);
    setFocusProxy(m_slots);
}

void ProductionViews::adopt(Page& page)
{
    m_stack->addWidget(&page);
    connect(&page, &Page::placeRequested, this, &Page::placeRequested);
    connect(&page, &Page::said, this, &Page::said);
}

Page& ProductionViews::current() const
{
    return *static_cast<Page*>(m_stack->currentWidget());
}

void ProductionViews::go(const Place& place)
{
    if (place.view == Place::View::Results && m_results == nullptr) {
        m_results = new ResultsPage(m_desk, m_stack);
        m_results->restoreState(m_resultsState);
        adopt(*m_results);
        connect(m_results, &ResultsPage::useRequested, this, &ProductionViews::useRequested);
    }
    Page& before = current();
    m_stack->setCurrentWidget(place.view == Place::View::Results ? static_cast<QWidget*>(m_results) : m_slots);
    setFocusProxy(&current());
    if (&current() != &before && isVisible())
        current().setFocus();
}

QVariantMap ProductionViews::saveState() const
{
    QVariantMap state = m_slots->saveState();
    state.insert(u"results"_s, m_results != nullptr ? m_results->saveState() : m_resultsState);
    return state;
}

void ProductionViews::restoreState(const QVariantMap& state)
{
    m_slots->restoreState(state);
    m_resultsState = state.value(u"results"_s).toMap();
    if (m_results != nullptr)
        m_results->restoreState(m_resultsState);
}

}
