// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultfacts.h"

#include "items/boardcells.h"
#include "items/dates.h"
#include "items/resultcells.h"
#include "items/usagetext.h"
#include "pages/factslayout.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"

#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;
using registry::LiveModel;

ResultFacts::ResultFacts(items::Desk& desk, const registry::ResultRow& row, const std::vector<registry::Usage>& usage, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
    , m_row(row)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(*column);
    addPlace(*column);
    addSource(*column);
    addConsumers(*column, usage);
    column->addStretch(1);
}

void ResultFacts::addHead(QVBoxLayout& column)
{
    const LiveModel& live = *m_row.live;
    auto* head = new QVBoxLayout;
    head->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    head->setSpacing(px(6));
    head->addLayout(facts::chipRow(live));
    if (!live.model.purpose.isEmpty())
        head->addWidget(facts::words(live.model.purpose, ThemeRole::Muted));
    column.addLayout(head);
    if (live.usability == Usability::Usable || live.notice.isEmpty())
        return;
    const bool isBad = live.usability == Usability::Unusable;
    QStringList sentences{live.notice};
    if (!live.successor.isEmpty())
        sentences << (live.successorStands ? tr("Move to %1.").arg(live.successor)
                                           : tr("%1 is to follow it and is not approved yet.").arg(live.successor));
    column.addWidget(isBad ? facts::strip(ThemeRole::CriticalTint, ThemeRole::Critical, u"unusable"_s, sentences)
                           : facts::strip(ThemeRole::WarningTint, ThemeRole::Warning, u"warning"_s, sentences));
}

void ResultFacts::addPlace(QVBoxLayout& column)
{
    QVBoxLayout* section = facts::addSection(column, tr("Where the results are"));
    const ResultLocation& location = m_row.location;
    if (location.place.isEmpty()) {
        section->addWidget(facts::words(
            tr("The model names no place. %1 can name one in its facts.").arg(m_desk.displayName(m_row.live->model.owner)), ThemeRole::Warning));
        return;
    }
    QFormLayout* form = facts::addForm(*section);
    auto* place = facts::words(location.place, ThemeRole::Text, TextStyle::Code);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place->setAccessibleName(tr("Place: %1").arg(location.place));
    facts::addFact(*form, tr("Place"), place);
    const QList<std::pair<QString, QString>> more{
        {tr("Kind"), items::kindText(location.kind)}, {tr("Format"), location.format}, {tr("Refresh"), location.refresh}};
    for (const auto& [name, text] : more)
        if (!text.isEmpty())
            facts::addFact(*form, name, text);
    // Only what a browser shows; files and tables of other computers are nothing that this window could open.
    const QUrl url(location.place, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return;
    auto* open = facts::link(tr("Open it in the browser…"));
    connect(open, &QPushButton::clicked, this, [this] { emit outsideRequested(m_row.location.place); });
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch(1);
    section->addLayout(row);
}

void ResultFacts::addSource(QVBoxLayout& column)
{
    const LiveModel& live = *m_row.live;
    QFormLayout* form = facts::addForm(*facts::addSection(column, tr("What writes them")));
    facts::addFact(*form, tr("Owner"),
                   new PersonLabel(m_desk.displayName(live.model.owner), {}, live.model.owner == m_desk.session().actor().person));
    facts::addFact(*form, tr("Slot"), live.slot);
    facts::addFact(*form, tr("Version"), live.version.label, TextStyle::Mono);
    facts::addFact(*form, tr("Live since"), items::momentText(live.since));
    facts::addFact(*form, tr("Risk tier"), new TierLabel(live.model.tier));
}

void ResultFacts::addConsumers(QVBoxLayout& column, const std::vector<registry::Usage>& usage)
{
    QVBoxLayout* section = facts::addSection(column, tr("Who uses them"));
    if (m_row.consumers->empty())
        section->addWidget(
            facts::words(tr("Nobody is registered. Whoever uses the results is told of changes only once they are."), ThemeRole::Muted));
    for (std::size_t i = 0; i < m_row.consumers->size(); ++i) {
        const Consumer& consumer = (*m_row.consumers)[i];
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        auto* open = facts::link(consumer.name);
        open->setAccessibleName(tr("Open the consumer %1").arg(consumer.name));
        connect(open, &QPushButton::clicked, this, [this, name = consumer.name] { emit placeRequested(Place::consumerOf(name)); });
        row->addWidget(open);
        row->addStretch(1);
        if (i < usage.size())
            row->addWidget(new TextLabel(items::lastReadText(usage[i], m_desk.session().moment().now()), TextStyle::Secondary, ThemeRole::Muted));
        section->addLayout(row);
        if (!consumer.uses.isEmpty())
            section->addWidget(facts::words(items::usesText(consumer), ThemeRole::Muted, TextStyle::Secondary));
    }
}

}
