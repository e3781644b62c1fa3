// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventoryfilterbar.h"

#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/wraprow.h"

#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Where a version stands in its slots; what was cancelled stands nowhere.
std::vector<DeploymentState> statesInSlots()
{
    return {DeploymentState::InVerification, DeploymentState::InReviewB,  DeploymentState::Cleared,
            DeploymentState::Live,           DeploymentState::Superseded, DeploymentState::Retired};
}

template <class E> QStringList namesOf(const std::set<E>& values)
{
    QStringList names;
    for (const E value : values)
        names << nameOf(value);
    return names;
}

// Names that this program does not know are left out.
template <class E> std::set<E> valuesOf(const QVariant& names)
{
    std::set<E> values;
    for (const QString& name : names.toStringList())
        if (const auto value = fromName<E>(name))
            values.insert(*value);
    return values;
}

}

InventoryFilterBar::InventoryFilterBar(items::Desk& desk, QWidget* parent)
    : FilterControlsFor({tr("Search the inventory"), tr("Filter by name, purpose, note"), {}}, 60ms, parent)
    , m_desk(desk)
    , m_chips(new WrapRow)
    , m_counts(new TextLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::Small));
    auto* row = new WrapRow;
    row->setSpacing(px(space::Small));
    searchField()->setMinimumWidth(px(150));
    searchField()->setMaximumWidth(px(300));
    row->addWidget(searchField());
    m_state = addMenu(tr("State"), tr("Filter by state"), *row);
    m_usability = addMenu(tr("Usability"), tr("Filter by usability"), *row);
    m_tier = addMenu(tr("Risk tier"), tr("Filter by risk tier"), *row);
    m_owner = addMenu(tr("Owner"), tr("Filter by owner"), *row);
    row->addStretch();
    column->addLayout(row);

    auto* second = new WrapRow;
    second->setSpacing(px(space::Small));
    m_chips->setSpacing(px(6));
    second->addLayout(m_chips);
    m_clear = addLink(tr("Clear filters"), *second);
    second->addStretch();
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counts->setMinimumHeight(px(height::SmallControl));
    second->addWidget(m_counts);
    column->addLayout(second);

    const auto named = [](auto value) { return labelOf(value); };
    fillChoices(*m_state, &registry::VersionFilter::review, named);
    m_state->menu()->addSeparator();
    fillChoices(*m_state, statesInSlots(), &registry::VersionFilter::deployment, named);
    fillChoices(*m_usability, &registry::VersionFilter::usability, named);
    fillChoices(*m_tier, &registry::VersionFilter::tiers, named);
    offerPeople(*m_owner, desk, &registry::VersionFilter::owner);
    connect(&m_desk, &items::Desk::factsChanged, this, &InventoryFilterBar::showFilter);
    connect(m_clear, &QPushButton::clicked, this, &InventoryFilterBar::clear);
    InventoryFilterBar::showFilter();
}

QVariantMap InventoryFilterBar::saveState() const
{
    return {{u"review"_s, namesOf(filter().review)},
            {u"deployment"_s, namesOf(filter().deployment)},
            {u"usability"_s, namesOf(filter().usability)},
            {u"tiers"_s, namesOf(filter().tiers)},
            {u"owner"_s, filter().owner}};
}

void InventoryFilterBar::restoreState(const QVariantMap& state)
{
    registry::VersionFilter filter = this->filter();
    filter.review = valuesOf<ReviewState>(state.value(u"review"_s));
    filter.deployment = valuesOf<DeploymentState>(state.value(u"deployment"_s));
    filter.usability = valuesOf<Usability>(state.value(u"usability"_s));
    filter.tiers = valuesOf<Tier>(state.value(u"tiers"_s));
    filter.owner = state.value(u"owner"_s).toString();
    setFilter(filter);
}

void InventoryFilterBar::setCounts(const QString& sentence)
{
    m_counts->setText(sentence);
}

void InventoryFilterBar::addChip(const QString& text, const std::function<void()>& remove)
{
    auto* chip = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  \u00d7"), this);
    setSmall(chip);
    chip->setAccessibleName(tr("Remove filter %1").arg(text));
    chip->setToolTip(plainToolTip(chip->accessibleName()));
    connect(chip, &QPushButton::clicked, this, [this, remove] {
        remove();
        searchField()->setFocus();
    });
    m_chips->addWidget(chip);
}

template <class E> void InventoryFilterBar::addChips(std::set<E> registry::VersionFilter::* chosen)
{
    for (const E value : filter().*chosen)
        addChip(labelOf(value), [this, value, chosen] { choose(chosen, value, false); });
}

void InventoryFilterBar::showFilter()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addChips(&registry::VersionFilter::review);
    addChips(&registry::VersionFilter::deployment);
    addChips(&registry::VersionFilter::usability);
    addChips(&registry::VersionFilter::tiers);
    if (!filter().owner.isEmpty())
        addChip(m_desk.displayName(filter().owner), [this] { change([](registry::VersionFilter& filter) { filter.owner.clear(); }); });
    if (!filter().text.isEmpty())
        addChip(tr("“%1”").arg(filter().text.left(40)), [this] {
            registry::VersionFilter filter = this->filter();
            filter.text.clear();
            setFilter(filter);
        });
    m_clear->setVisible(!filter().isEmpty());
    markActive(*m_state, !filter().review.empty() || !filter().deployment.empty());
    markActive(*m_usability, !filter().usability.empty());
    markActive(*m_tier, !filter().tiers.empty());
    markActive(*m_owner, !filter().owner.isEmpty());
}

}
