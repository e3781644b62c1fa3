// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/myturn/versionpane.h"

#include "domain/listed.h"
#include "governance/gateb.h"
#include "governance/mandate.h"
#include "governance/routine.h"
#include "governance/separation.h"
#include "governance/wayback.h"
#include "items/dates.h"
#include "items/rowroles.h"
#include "pages/evidencelook.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/digestlabel.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/wraprow.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <set>
#include <utility>

namespace gatehouse::pages {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

namespace {

theme::TextLabel* wrapped(const QString& text, ThemeRole role, QWidget* parent)
{
    auto* label = new theme::TextLabel(text, TextStyle::Body, role, parent);
    label->setWordWrap(true);
    return label;
}

// The worst that happened to the files of an element.
FileStatus statusOf(const std::vector<FileChange>& changes, Element element)
{
    std::set<FileStatus> found;
    for (const FileChange& change : changes)
        if (change.element == element)
            found.insert(change.status);
    if (found.empty())
        return FileStatus::Missing;
    if (found == std::set{FileStatus::Same, FileStatus::Renamed})
        return FileStatus::Renamed;
    return found.size() == 1 ? *found.begin() : FileStatus::Changed;
}

}

VersionPane::VersionPane(items::Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_area(new theme::ColumnScroll(this))
{
    setAccessibleName(tr("Preview"));
    m_area->setAccessibleName(tr("Preview")); // keeps the focus: the keyboard scrolls it
    auto* foot = new theme::Panel(ThemeRole::Window, Qt::TopEdge, this);
    auto* buttons = new theme::WrapRow(foot);
    buttons->setContentsMargins(px(14), px(11), px(14), px(11));
    m_open = new QPushButton(foot);
    theme::setButtonLook(m_open, theme::ButtonLook::Primary);
    m_back = new QPushButton(foot);
    m_back->hide();
    buttons->addWidget(m_back);
    buttons->addWidget(m_open);
    connect(m_back, &QPushButton::clicked, this, [this] { emit rollbackRequested(m_wayBack, m_slot); });
    connect(m_open, &QPushButton::clicked, this, &VersionPane::openRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(foot);
    fill();
}

void VersionPane::setGroup(const QString& title, const QStringList& sentences)
{
    m_watch.reset();
    m_slots.reset();
    m_group = title;
    m_ofGroup = sentences;
    fill();
}

void VersionPane::setVersion(const QString& name, const QString& slot, const QString& sentence)
{
    const auto version = VersionName::parse(name);
    m_group.clear();
    m_sentence = sentence;
    if (m_watch && version && m_watch->name() == *version && m_slot == slot)
        return fill();
    m_watch.reset();
    m_slots.reset();
    m_slot = slot;
    if (version && !name.isEmpty()) {
        m_watch = std::make_unique<items::VersionWatch>(m_desk, *version);
        connect(m_watch.get(), &items::VersionWatch::changed, this, &VersionPane::fill);
        if (!slot.isEmpty()) {
            m_slots = std::make_unique<items::SlotWatch>(m_desk, *version);
            connect(m_slots.get(), &items::SlotWatch::changed, this, &VersionPane::fill);
        }
    } else {
        fill();
    }
}

void VersionPane::fill()
{
    const bool isReviewed = m_watch && m_watch->sight() != nullptr && m_watch->sight()->facts.version->review == ReviewState::InReviewA;
    m_open->setText(m_slots ? tr("Open the deployment") : isReviewed ? tr("Open the review") : tr("Open the version"));
    m_open->setVisible(m_group.isEmpty());
    offerRollback();
    auto* body = new theme::Panel(ThemeRole::Surface, {}, m_area);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(px(14), px(12), px(14), px(12));
    layout->setSpacing(px(10));
    if (m_watch && m_watch->sight() != nullptr) {
        addFacts(*m_watch->sight(), *layout);
        if (!m_sentence.isEmpty()) {
            layout->addWidget(new theme::Line(Qt::Horizontal, body));
            layout->addWidget(new theme::SectionLabel(tr("Why it is here"), body));
            layout->addWidget(wrapped(m_sentence, ThemeRole::Text, body));
            const Version& version = *m_watch->sight()->facts.version;
            if (version.deprecated && !version.deprecation.message.isEmpty())
                layout->addWidget(wrapped(version.deprecation.message, ThemeRole::Muted, body));
        }
        addProposal(m_watch->sight()->facts, *layout);
        addFindings(m_watch->sight()->facts, *layout);
        if (m_slots) {
            addGateB(*layout);
        } else {
            addElements(*m_watch->sight(), *layout);
            addGateA(*m_watch->sight(), *layout);
        }
    } else if (!m_group.isEmpty()) {
        auto* title = new theme::TextLabel(m_group, TextStyle::Title, ThemeRole::Text, body);
        title->setWordWrap(true);
        layout->addWidget(title);
        for (const QString& sentence : m_ofGroup)
            layout->addWidget(wrapped(sentence, ThemeRole::Muted, body));
    } else {
        layout->addWidget(wrapped(m_watch ? m_watch->problem() : tr("Choose an item to see what it is about."), ThemeRole::Muted, body));
    }
    layout->addStretch(1);
    m_area->setWidget(body);
}

// One filled button: what has to be done next.
void VersionPane::offerRollback()
{
    const governance::DeploymentFacts* here = m_slots ? m_slots->in(m_slot) : nullptr;
    const Person* person = m_desk.person();
    const bool isOpen = here != nullptr && here->version.version && person != nullptr && !m_desk.session().pastObstacle();
    const auto back = isOpen ? governance::offeredRollback(*here, *person) : std::nullopt;
    const bool leads = back && here->version.usability() == Usability::Unusable;
    m_back->setVisible(back.has_value());
    theme::setButtonLook(m_back, leads ? theme::ButtonLook::Primary : theme::ButtonLook::Plain);
    theme::setButtonLook(m_open, leads ? theme::ButtonLook::Plain : theme::ButtonLook::Primary);
    if (!back)
        return;
    m_wayBack = *back;
    m_back->setText(tr("Roll back to %1…").arg(back->label));
    m_back->setAccessibleName(m_back->text());
}

void VersionPane::addFacts(const items::VersionSight& sight, QVBoxLayout& layout)
{
    const Version& version = *sight.facts.version;
    QWidget* body = layout.parentWidget();
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new theme::ElidedLabel(version.modelName, TextStyle::Title, ThemeRole::Text, Qt::ElideRight, body), 0);
    head->addWidget(new theme::ElidedLabel(version.label, TextStyle::Mono, ThemeRole::Text, Qt::ElideMiddle, body));
    head->addStretch(1);
    const Usability usability = sight.facts.usability();
    const governance::DeploymentFacts* here = m_slots ? m_slots->in(m_slot) : nullptr;
    const Deployment* current = here != nullptr ? here->current() : nullptr;
    head->addWidget(new theme::ChipLabel(
        theme::chipOf(badgeOf(version.review, usability, current != nullptr ? current->state : governance::furthestDeployment(sight.facts))), body));
    layout.addLayout(head);
    layout.addWidget(wrapped(sight.facts.model->purpose, ThemeRole::Muted, body));
    layout.addWidget(new theme::Line(Qt::Horizontal, body));
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(px(16));
    facts->setVerticalSpacing(px(6));
    const auto add = [&](const QString& name, QWidget* value) {
        facts->addRow(new theme::TextLabel(name, TextStyle::Body, ThemeRole::Muted, body), value);
    };
    add(tr("Base"),
        new theme::ElidedLabel(version.base.isEmpty() ? tr("none, a first version") : version.base,
                               version.base.isEmpty() ? TextStyle::Body : TextStyle::Mono, ThemeRole::Text, Qt::ElideMiddle, body));
    add(tr("Author"), new theme::ElidedLabel(m_desk.displayName(version.author), TextStyle::Body, ThemeRole::Text, Qt::ElideRight, body));
    add(tr("Owner"), new theme::ElidedLabel(m_desk.displayName(sight.facts.model->owner), TextStyle::Body, ThemeRole::Text, Qt::ElideRight, body));
    add(tr("Policy"), new theme::ElidedLabel(labelOf(sight.facts.policy), TextStyle::Body, ThemeRole::Text, Qt::ElideRight, body));
    auto* digest = new theme::DigestLabel(tr("Content digest"), theme::DigestLabel::Form::Short, body);
    digest->setDigest(version.digest.hex());
    add(tr("Digest"), digest);
    layout.addLayout(facts);
    layout.addWidget(new theme::Line(Qt::Horizontal, body));
    layout.addWidget(new theme::SectionLabel(tr("Why this version"), body));
    layout.addWidget(wrapped(version.why.isEmpty() ? tr("The release notes say nothing yet.") : version.why, ThemeRole::Text, body));
}

// What a second person is asked to confirm.
void VersionPane::addProposal(const governance::VersionFacts& facts, QVBoxLayout& layout)
{
    if (!facts.proposal)
        return;
    const UsabilityFacts& proposed = facts.proposal->facts;
    QWidget* body = layout.parentWidget();
    layout.addWidget(new theme::Line(Qt::Horizontal, body));
    layout.addWidget(
        new theme::SectionLabel(facts.proposal->wanted == Usability::Unusable ? tr("Proposed: unusable") : tr("Proposed: usable again"), body));
    layout.addWidget(wrapped(proposed.reason, ThemeRole::Text, body));
    QStringList terms;
    if (proposed.defect)
        terms << labelOf(*proposed.defect);
    if (proposed.severity)
        terms << labelOf(*proposed.severity);
    if (!proposed.successor.isEmpty())
        terms << tr("successor %1").arg(proposed.successor);
    if (!terms.isEmpty())
        layout.addWidget(wrapped(listed(terms), ThemeRole::Muted, body));
}

// Whole: a row of the queue has room for the beginning of one.
void VersionPane::addFindings(const governance::VersionFacts& facts, QVBoxLayout& layout)
{
    QWidget* body = layout.parentWidget();
    bool isFirst = true;
    for (const Finding& finding : facts.findings) {
        if (finding.state == FindingState::Closed)
            continue;
        if (std::exchange(isFirst, false)) {
            layout.addWidget(new theme::Line(Qt::Horizontal, body));
            layout.addWidget(new theme::SectionLabel(tr("Open findings"), body));
        }
        layout.addWidget(wrapped(finding.text, ThemeRole::Text, body));
        layout.addWidget(wrapped(
            tr("%1, %2, due %3").arg(labelOf(finding.severity), governance::displayed(facts.registry, finding.owner), items::dayText(finding.due)),
            finding.due < facts.registry.now.date() ? ThemeRole::Critical : ThemeRole::Muted, body));
    }
}

void VersionPane::addElements(const items::VersionSight& sight, QVBoxLayout& layout)
{
    QWidget* body = layout.parentWidget();
    layout.addWidget(new theme::Line(Qt::Horizontal, body));
    layout.addWidget(new theme::SectionLabel(sight.base ? tr("Elements against %1").arg(sight.base->version.label) : tr("Elements"), body));
    for (const Element element : allOf<Element>()) {
        const bool present = std::ranges::any_of(sight.changes, [&](const FileChange& change) { return change.element == element; });
        if (!present)
            continue;
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(new theme::IconLabel(items::iconOf(element), ThemeRole::Muted, 16, body));
        row->addWidget(new theme::TextLabel(labelOf(element), TextStyle::Body, ThemeRole::Text, body), 1);
        row->addWidget(new theme::ChipLabel(theme::chipOf(statusOf(sight.changes, element)), body));
        layout.addLayout(row);
    }
}

void VersionPane::addGateA(const items::VersionSight& sight, QVBoxLayout& layout)
{
    if (sight.facts.version->review == ReviewState::Draft)
        return;
    QWidget* body = layout.parentWidget();
    layout.addWidget(new theme::Line(Qt::Horizontal, body));
    layout.addWidget(new theme::SectionLabel(tr("State of the gate"), body));
    addPlaces(governance::gateStatus(sight.facts), sight.facts.registry, layout);
    if (const QString routine = governance::routineSentence(sight.facts); !routine.isEmpty())
        layout.addWidget(wrapped(routine, ThemeRole::Muted, body));
}

void VersionPane::addGateB(QVBoxLayout& layout)
{
    QWidget* body = layout.parentWidget();
    layout.addWidget(new theme::Line(Qt::Horizontal, body));
    layout.addWidget(new theme::SectionLabel(tr("Gate B in %1").arg(m_slot), body));
    const governance::DeploymentFacts* facts = m_slots->in(m_slot);
    if (facts == nullptr) {
        layout.addWidget(wrapped(m_slots->isBusy() ? tr("The slot is being loaded.") : m_slots->problem(), ThemeRole::Muted, body));
        return;
    }
    const auto addLine = [&](const QString& icon, ThemeRole role, const QString& sentence) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(new theme::IconLabel(icon, role, 16, body), 0, Qt::AlignTop);
        row->addWidget(wrapped(sentence, role == ThemeRole::Ok ? ThemeRole::Text : role, body), 1);
        layout.addLayout(row);
    };
    if (const Deployment* live = facts->live(); live != nullptr && live != facts->current())
        addLine(u"slot"_s, ThemeRole::Muted, tr("%1 is live here.").arg(live->versionName.section(u'@', 1)));
    if (const ContractDifference contract = facts->contract(); contract.change != ContractChange::Same)
        addLine(contract.change == ContractChange::Breaking ? u"warning"_s : u"note"_s,
                contract.change == ContractChange::Breaking ? ThemeRole::Critical : ThemeRole::Muted,
                tr("Interface contract: %1").arg(labelOf(contract.change).toLower()));
    if (facts->contract().change == ContractChange::Breaking)
        if (const QStringList waiting = facts->notAcknowledged(u"contract"); !waiting.isEmpty())
            addLine(u"waits"_s, ThemeRole::Warning,
                    tr("Approving is not open before these consumers acknowledge the break: %1.").arg(listed(waiting)));
    for (const governance::EvidenceStatus& line : governance::evidenceStatus(*facts)) {
        const auto [role, icon] = lookOf(line.state);
        addLine(icon, role, line.sentence);
    }
    addPlaces(governance::gateBStatus(*facts), facts->registry(), layout);
}

void VersionPane::addPlaces(const governance::GateStatus& gate, const governance::RegistryFacts& registry, QVBoxLayout& layout)
{
    QWidget* body = layout.parentWidget();
    const auto addPlace = [&](const governance::RoleStatus& line, const std::optional<Verdict>& verdict) {
        auto* place = new QVBoxLayout;
        place->setSpacing(0);
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        place->addLayout(row);
        const QString who = verdict ? governance::displayed(registry, verdict->person) : QString();
        row->addWidget(who.isEmpty() ? static_cast<QWidget*>(new theme::TextLabel(labelOf(line.role), TextStyle::Body, ThemeRole::Text, body))
                                     : new theme::PersonLabel(who, {}, verdict->person == m_desk.session().actor().person, body),
                       1);
        row->addWidget(verdict ? static_cast<QWidget*>(new theme::ChipLabel(theme::chipOf(verdict->kind), body))
                               : new theme::TextLabel(tr("not yet"), TextStyle::Body, ThemeRole::Muted, body));
        if (!who.isEmpty()) { // beside the chip there is no room for the role
            const governance::Mandate mandate{verdict->person, verdict->forPerson};
            auto* role = new theme::TextLabel(governance::capacityOf(registry, line.role, mandate), TextStyle::Secondary, ThemeRole::Muted, body);
            role->setWordWrap(true);
            role->setIndent(px(28)); // under the name
            place->addWidget(role);
        }
        layout.addLayout(place);
    };
    for (const governance::RoleStatus& line : gate.roles)
        for (const std::optional<Verdict>& verdict : line.places())
            addPlace(line, verdict);
}

}
