// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultsfilterbar.h"

#include "theme/widgets/labels.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/wraprow.h"

namespace gatehouse::pages {

using namespace theme;
using namespace std::chrono_literals;
using items::ResultFilter;

ResultsFilterBar::ResultsFilterBar(const items::ResultListModel& model, items::Desk& desk, QWidget* parent)
    : FilterControlsFor({tr("Filter the results"), tr("Filter results"), tr("By place, model or consumer")}, 120ms, parent)
{
    auto* row = new WrapRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::Small));
    searchField()->setMinimumWidth(px(120));
    searchField()->setMaximumWidth(px(260));
    row->addWidget(searchField());
    m_format = addMenu(tr("Format"), tr("Filter by format"), *row);
    m_owner = addMenu(tr("Owner"), tr("Filter by owner"), *row);
    m_consumer = addMenu(tr("Consumer"), tr("Filter by consumer"), *row);
    m_nowhere = new QPushButton(tr("Without a place"), this);
    m_nowhere->setAccessibleName(tr("Only models that name no place of their results"));
    m_nowhere->setCheckable(true);
    row->addWidget(m_nowhere);
    m_clear = addLink(tr("Clear filters"), *row);
    row->addStretch();
    m_counts = new ElidedLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, Qt::ElideRight, this);
    row->addWidget(m_counts);

    // Formats and consumers are those of the rows there are.
    connect(m_format->menu(), &QMenu::aboutToShow, this, [this, &model] {
        m_format->menu()->clear();
        for (const QString& format : model.formats())
            addChoice(*m_format->menu(), format, filter().formats.contains(format),
                      [this, format](bool isOn) { choose(&ResultFilter::formats, format, isOn); });
    });
    offerPeople(*m_owner, desk, &ResultFilter::owner);
    connect(m_consumer->menu(), &QMenu::aboutToShow, this, [this, &model] {
        m_consumer->menu()->clear();
        for (const QString& name : model.consumers())
            addOneOf(*m_consumer, name, name, &ResultFilter::consumer);
    });
    connect(m_nowhere, &QPushButton::clicked, this, [this](bool isOn) { change([isOn](ResultFilter& filter) { filter.nowhere = isOn; }); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        searchField()->setFocus();
    });
    setCounts({});
    showFilter();
}

void ResultsFilterBar::setCounts(const items::ResultCounts& counts)
{
    m_counts->setText(tr("%1 of %n row(s) shown", nullptr, counts.rows).arg(counts.shown));
    m_counts->setVisible(counts.shown != counts.rows); // the head already says how many there are
    m_nowhere->setVisible(counts.nowhere > 0 || filter().nowhere);
}

void ResultsFilterBar::showFilter()
{
    m_clear->setVisible(!filter().isEmpty());
    markActive(*m_format, !filter().formats.empty());
    markActive(*m_owner, !filter().owner.isEmpty());
    markActive(*m_consumer, !filter().consumer.isEmpty());
    m_nowhere->setChecked(filter().nowhere);
}

}
