// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consumer/consumerfacts.h"

#include "domain/listed.h"
#include "items/consumercells.h"
#include "items/dates.h"
#include "items/resultcells.h"
#include "items/usagetext.h"
#include "items/versioncells.h"
#include "pages/factslayout.h"

#include <QPushButton>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;
using registry::ConsumerNotice;
using registry::ConsumerUse;

namespace {

ThemeRole inkOf(items::Tone tone)
{
    switch (tone) {
    case items::Tone::Critical: return ThemeRole::Critical;
    case items::Tone::Warning: return ThemeRole::Warning;
    case items::Tone::Ok: return ThemeRole::Ok;
    case items::Tone::Accent: return ThemeRole::Accent;
    case items::Tone::Muted: return ThemeRole::Muted;
    case items::Tone::Plain: break;
    }
    return ThemeRole::Text;
}

}

ConsumerFacts::ConsumerFacts(items::Desk& desk, const ConsumerUse* use, const registry::LiveModel* live,
                             const std::vector<registry::EventRow>& history, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (use != nullptr) {
        addHead(*column, *use, live);
        addWaits(*column, *use);
        addNotices(*column, *use);
        addUse(*column, *use);
        addResults(*column, *use);
    }
    addHistory(*column, history);
    column->addStretch(1);
}

void ConsumerFacts::addHead(QVBoxLayout& column, const ConsumerUse& use, const registry::LiveModel* live)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    head->setSpacing(px(6));
    if (live != nullptr)
        head->addLayout(facts::chipRow(*live));
    head->addWidget(facts::words(use.model.purpose, ThemeRole::Muted));
    column.addLayout(head);
}

void ConsumerFacts::addWaits(QVBoxLayout& column, const ConsumerUse& use)
{
    for (const registry::ConsumerWait& wait : use.waits)
        column.addWidget(facts::strip(ThemeRole::WarningTint, ThemeRole::Warning, u"waits"_s, QStringList{items::sentenceOf(wait)} + wait.breaks));
}

void ConsumerFacts::addNotices(QVBoxLayout& column, const ConsumerUse& use)
{
    if (use.notices.empty())
        return;
    QVBoxLayout* section = facts::addSection(column, tr("What to know"));
    for (const ConsumerNotice& notice : use.notices) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        row->addWidget(new IconLabel(items::iconOf(notice.kind), inkOf(items::toneOf(notice.kind)), 16), 0, Qt::AlignTop);
        auto* lines = new QVBoxLayout;
        lines->setSpacing(px(3));
        lines->addWidget(facts::words(items::sentenceOf(notice)));
        if (!notice.text.isEmpty())
            lines->addWidget(facts::words(notice.text, ThemeRole::Muted));
        lines->addWidget(
            facts::words(notice.slot.isEmpty() ? items::shortDate(notice.at) : tr("%1, %2").arg(notice.slot, items::shortDate(notice.at)),
                         ThemeRole::Muted, TextStyle::Secondary));
        row->addLayout(lines, 1);
        section->addLayout(row);
    }
}

void ConsumerFacts::addUse(QVBoxLayout& column, const ConsumerUse& use)
{
    QFormLayout* form = facts::addForm(*facts::addSection(column, tr("The use")));
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            facts::addFact(*form, name, text);
    };
    add(tr("Consumer"), use.consumer.name);
    if (use.consumer.kind)
        add(tr("Kind"), labelOf(*use.consumer.kind));
    add(tr("Usage"), items::usesText(use.consumer));
    add(tr("Contact"), use.consumer.contact);
    if (use.consumer.person.isEmpty())
        facts::addFact(*form, tr("Speaks for it"), tr("nobody here; the owner acknowledges for it"), TextStyle::Body, ThemeRole::Muted);
    else
        facts::addFact(*form, tr("Speaks for it"),
                       new PersonLabel(m_desk.displayName(use.consumer.person), {}, use.consumer.person == m_desk.session().actor().person));
    facts::addFact(*form, tr("Owner"), new PersonLabel(m_desk.displayName(use.model.owner), {}, use.model.owner == m_desk.session().actor().person));
    const registry::Usage& usage = use.usage;
    if (usage.reports == 0) {
        facts::addFact(*form, tr("Reported use"), tr("none yet; programs report when was last read, and how much"), TextStyle::Body,
                       ThemeRole::Muted);
        return;
    }
    add(tr("Last read"), items::momentText(usage.lastRead));
    add(tr("Volume"), items::volumeText(usage));
    add(tr("Reported by"), tr("%1, %2").arg(m_desk.displayName(usage.by), items::shortDate(usage.at)));
}

void ConsumerFacts::addResults(QVBoxLayout& column, const ConsumerUse& use)
{
    const auto results = resultsOf(use.model);
    if (results.empty())
        return;
    QFormLayout* form = facts::addForm(*facts::addSection(column, tr("Where the results are")));
    for (const ResultLocation& each : results) {
        TextLabel* place = facts::words(each.place, ThemeRole::Text, TextStyle::Code);
        place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        place->setAccessibleName(tr("Place: %1").arg(each.place));
        facts::addFact(*form, each.kind.isEmpty() ? tr("Place") : items::kindText(each.kind), place);
        QStringList more{each.format, each.refresh};
        more.removeAll(QString());
        if (!more.isEmpty())
            facts::addFact(*form, QString(), listed(more), TextStyle::Secondary, ThemeRole::Muted);
    }
}

void ConsumerFacts::addHistory(QVBoxLayout& column, const std::vector<registry::EventRow>& history)
{
    QVBoxLayout* section = facts::addSection(column, tr("What happened"));
    if (history.empty())
        section->addWidget(facts::words(tr("Nothing was recorded of the consumer itself; its entry came with the model."), ThemeRole::Muted));
    for (const registry::EventRow& event : history) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        QPushButton* open = facts::link(QString::number(event.seq.value));
        open->setAccessibleName(tr("Open event %1 in the audit trail").arg(event.seq.value));
        connect(open, &QPushButton::clicked, this, [this, seq = event.seq.value] { emit placeRequested(Place::audit(seq)); });
        row->addWidget(open, 0, Qt::AlignTop);
        row->addWidget(facts::words(event.sentence), 1);
        row->addWidget(new TextLabel(items::shortDate(event.at), TextStyle::Secondary, ThemeRole::Muted), 0, Qt::AlignTop);
        section->addLayout(row);
        if (!event.reason.isEmpty())
            section->addWidget(facts::words(event.reason, ThemeRole::Muted, TextStyle::Secondary));
    }
}

}
