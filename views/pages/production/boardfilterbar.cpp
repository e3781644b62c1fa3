// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardfilterbar.h"

#include "items/boardcells.h"
#include "items/dates.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/wraprow.h"

namespace gatehouse::pages {

using namespace theme;
using namespace std::chrono_literals;
using gatehouse::labelOf;
using items::BoardFilter;
using items::labelOf;
using registry::Attention;

BoardFilterBar::BoardFilterBar(items::Desk& desk, QWidget* parent)
    : FilterControlsFor({tr("Filter the board"), tr("Filter slots"), tr("By model, slot or target")}, 120ms, parent)
{
    auto* row = new WrapRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::Small));
    searchField()->setMinimumWidth(px(120));
    searchField()->setMaximumWidth(px(260));
    row->addWidget(searchField());
    m_attention = addMenu(tr("Attention"), tr("Filter by attention"), *row);
    m_tier = addMenu(tr("Risk tier"), tr("Filter by risk tier"), *row);
    m_owner = addMenu(tr("Owner"), tr("Filter by owner"), *row);
    m_news = new QPushButton(this);
    m_news->setCheckable(true);
    row->addWidget(m_news);
    m_seen = addLink(tr("Mark as seen"), *row);
    m_seen->setToolTip(tr("What changed so far is no longer news to you"));
    m_clear = addLink(tr("Clear filters"), *row);
    row->addStretch();
    m_counts = new ElidedLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, Qt::ElideRight, this);
    row->addWidget(m_counts);

    const auto named = [](auto value) { return labelOf(value); };
    fillChoices(*m_attention, {Attention::ActNow, Attention::Watch, Attention::InOrder}, &BoardFilter::attention, named);
    fillChoices(*m_tier, &BoardFilter::tiers, named);
    offerPeople(*m_owner, desk, &BoardFilter::owner);
    const auto showNews = [this](bool isOn) { change([isOn](BoardFilter& filter) { filter.news = isOn; }); };
    connect(m_news, &QPushButton::clicked, this, showNews);
    connect(m_seen, &QPushButton::clicked, this, [this, showNews] {
        showNews(false);
        searchField()->setFocus();
        emit seen();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        searchField()->setFocus();
    });
    setCounts({}, {});
    showFilter();
}

void BoardFilterBar::setCounts(const items::BoardCounts& counts, const QDateTime& looked)
{
    m_counts->setText(tr("%1 of %n row(s) shown", nullptr, counts.rows).arg(counts.shown));
    m_counts->setVisible(counts.shown != counts.rows); // the head already says how many there are
    m_news->setText(tr("Since I last looked %1").arg(counts.changed));
    m_news->setEnabled(looked.isValid() && (counts.changed > 0 || filter().news));
    const QString why = looked.isValid()
        ? tr("%n row(s) changed since you looked on %1.", nullptr, counts.changed).arg(items::momentText(looked, items::DayForm::Brief))
        : tr("You have not looked here before; from the next time on, changes are marked.");
    m_news->setToolTip(why);
    m_news->setAccessibleName(tr("Only what changed since I last looked"));
    m_news->setAccessibleDescription(why);
}

void BoardFilterBar::setPast(bool isPast)
{
    m_news->setVisible(!isPast);
    if (isPast)
        change([](BoardFilter& filter) { filter.news = false; });
}

void BoardFilterBar::showFilter()
{
    m_clear->setVisible(!filter().isEmpty());
    markActive(*m_attention, !filter().attention.empty());
    markActive(*m_tier, !filter().tiers.empty());
    markActive(*m_owner, !filter().owner.isEmpty());
    m_news->setChecked(filter().news);
    m_seen->setVisible(filter().news);
}

}
