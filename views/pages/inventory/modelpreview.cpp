// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/modelpreview.h"

#include "domain/listed.h"
#include "governance/policycheck.h"
#include "governance/separation.h"
#include "items/dates.h"
#include "items/usagetext.h"
#include "pages/factslayout.h"
#include "theme/style/looks.h"

#include <QPushButton>
#include <algorithm>

namespace gatehouse::pages {

using namespace facts;
using namespace theme;
using namespace Qt::StringLiterals;

ModelPreview::ModelPreview(const items::ModelSight& sight, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_sight(sight)
    , m_model(*sight.facts.model)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(*column);
    addFacts(*column);
    addSlots(*column);
    addResults(*column);
    addConsumers(*column);
    addPeople(*column);
}

QPushButton* ModelPreview::link(const QString& text, const QString& accessibleName, const Place& place)
{
    QPushButton* button = facts::link(text);
    button->setAccessibleName(accessibleName);
    connect(button, &QPushButton::clicked, this, [this, place] { emit placeRequested(place); });
    return button;
}

void ModelPreview::addHead(QVBoxLayout& column)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    head->setSpacing(px(space::Small));
    head->addWidget(new ElidedLabel(m_model.name, TextStyle::Title));
    if (!m_model.purpose.isEmpty())
        head->addWidget(words(m_model.purpose));
    column.addLayout(head);
}

void ModelPreview::addFacts(QVBoxLayout& column)
{
    column.addWidget(new Line(Qt::Horizontal));
    auto* section = new QVBoxLayout;
    section->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    column.addLayout(section);
    QFormLayout* form = addForm(*section);
    addFact(*form, tr("Owner"), governance::displayed(m_sight.facts.registry, m_model.owner));
    addFact(*form, tr("Risk tier"), new TierLabel(m_model.tier));
    for (auto field = m_model.fields.begin(); field != m_model.fields.end(); ++field)
        addFact(*form, field.key(), field->toString());
    QDate review;
    for (const Deployment& each : m_sight.deployments)
        if (each.state == DeploymentState::Live && each.review.isValid() && (!review.isValid() || each.review < review))
            review = each.review;
    if (review.isValid())
        addFact(*form, tr("Next review"), items::dayText(review), TextStyle::Body,
                review < m_sight.facts.registry.now.toLocalTime().date() ? ThemeRole::Critical : ThemeRole::Text);
}

// Where it is live, and what is on its way.
void ModelPreview::addSlots(QVBoxLayout& column)
{
    QVBoxLayout* section = addSection(column, tr("Slots"));
    std::vector<Deployment> shown;
    for (const Deployment& each : m_sight.deployments)
        if (!each.ended() && each.state != DeploymentState::Superseded)
            shown.push_back(each);
    if (shown.empty()) {
        section->addWidget(words(tr("It is live nowhere."), ThemeRole::Muted));
        return;
    }
    std::ranges::stable_sort(shown, [](const Deployment& one, const Deployment& other) {
        return std::pair(one.slot, one.state != DeploymentState::Live) < std::pair(other.slot, other.state != DeploymentState::Live);
    });
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(space::Medium));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(0, 1);
    for (const Deployment& each : shown) {
        const int row = grid->rowCount();
        const auto version = VersionName::parse(each.versionName);
        if (!version)
            continue;
        grid->addWidget(words(each.slot), row, 0);
        grid->addWidget(link(version->label, tr("Open %1 in %2").arg(each.versionName, each.slot), Place::of(*version, Place::Section::Deployments)),
                        row, 1, Qt::AlignLeft);
        const auto known = std::ranges::find(m_sight.versions, version->label, &registry::VersionRow::label);
        const bool isWrong = known != m_sight.versions.end() && (known->usability == Usability::Unusable || known->usability == Usability::OnHold);
        grid->addWidget(new ChipLabel(isWrong ? chipOf(known->usability) : chipOf(each.state)), row, 2, Qt::AlignRight);
    }
    section->addLayout(grid);
}

void ModelPreview::addResults(QVBoxLayout& column)
{
    const std::vector<ResultLocation> results = resultsOf(m_model);
    if (results.empty())
        return;
    QVBoxLayout* section = addSection(column, tr("Where the results are"));
    for (const ResultLocation& each : results) {
        section->addWidget(words(each.place, ThemeRole::Text, TextStyle::Code));
        QStringList more{each.format, each.refresh, each.kind};
        more.removeAll(QString());
        if (!more.isEmpty())
            section->addWidget(words(listed(more), ThemeRole::Muted, TextStyle::Secondary));
    }
}

void ModelPreview::addConsumers(QVBoxLayout& column)
{
    QVBoxLayout* section = addSection(column, tr("Consumers"));
    const std::vector<Consumer> consumers = consumersOf(m_model);
    if (consumers.empty())
        section->addWidget(words(tr("Nobody is registered as using it."), ThemeRole::Muted));
    for (const Consumer& each : consumers) {
        section->addWidget(link(each.name, tr("Open the consumer %1").arg(each.name), Place::consumerOf(each.name)), 0, Qt::AlignLeft);
        if (const QString use = items::useText(each); !use.isEmpty())
            section->addWidget(words(use, ThemeRole::Muted, TextStyle::Secondary));
    }
}

// Who wrote it, who brought it live, and who decides about it by the policy of today.
void ModelPreview::addPeople(QVBoxLayout& column)
{
    const governance::RegistryFacts& registry = m_sight.facts.registry;
    QFormLayout* form = addForm(*addSection(column, tr("People")));
    QStringList authors, deployers;
    for (const registry::VersionRow& row : m_sight.versions)
        authors << row.author;
    for (const Deployment& each : m_sight.deployments)
        if (each.state == DeploymentState::Live)
            deployers << governance::displayed(registry, each.deployer);
    authors.removeDuplicates();
    deployers.removeDuplicates();
    if (!authors.isEmpty())
        addFact(*form, tr("Authors"), listed(authors));
    if (!deployers.isEmpty())
        addFact(*form, tr("Deployed by"), listed(deployers));
    std::vector<Role> roles = registry.newestPolicy.at(m_model.tier).roles;
    for (const Role role : registry.newestPolicy.liveAt(m_model.tier).roles)
        if (std::ranges::find(roles, role) == roles.end())
            roles.push_back(role);
    for (const Role role : roles)
        addFact(*form, labelOf(role), governance::displayed(registry, governance::holding(registry, role)));
}

}
