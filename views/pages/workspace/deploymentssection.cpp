// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/deploymentssection.h"

#include "governance/deploymentrules.h"
#include "governance/gateb.h"
#include "governance/mandate.h"
#include "governance/separation.h"
#include "items/dates.h"
#include "items/evidencetext.h"
#include "pages/chosensizes.h"
#include "pages/evidencelook.h"
#include "pages/workspace/factscolumn.h"
#include "pages/workspace/objectsaver.h"
#include "pages/workspace/slotactions.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"
#include "theme/rows/sparewidth.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using governance::DeploymentFacts;
using theme::px;
using theme::ThemeRole;

DeploymentsSection::DeploymentsSection(items::Desk& desk, const VersionName& version, QWidget* parent)
    : Section(parent)
    , m_desk(desk)
    , m_watch(desk, version)
{
    m_view = new QTreeView(this);
    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
    m_view->setRootIsDecorated(false);
    m_view->header()->setSectionResizeMode(items::SlotListModel::Name, QHeaderView::Interactive); // what comes next is the longest
    m_view->header()->setSectionResizeMode(items::SlotListModel::Next, QHeaderView::Stretch);
    m_view->setColumnWidth(items::SlotListModel::Name, px(190));
    m_view->setColumnWidth(items::SlotListModel::State, px(220));
    m_view->setColumnWidth(items::SlotListModel::Live, px(130));
    m_view->setAccessibleName(tr("Slots"));
    m_addSlot = new QPushButton(theme::icon(u"plus"_s), tr("Add slot…"), this);
    m_addSlot->setAccessibleName(m_addSlot->text());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(side());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_sizes = new ChosenSizes(*m_splitter, {px(860), px(400)});
    m_sizes->growLast(400);
    m_empty = new theme::EmptyState(this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeploymentsSection::followCurrent);
    connect(&m_watch, &items::SlotWatch::changed, this, &DeploymentsSection::follow);
    connect(&desk, &items::Desk::factsChanged, this, &DeploymentsSection::followCurrent);
    connect(m_empty, &theme::EmptyState::triggered, this, [this](theme::EmptyState::Kind kind) {
        if (kind == theme::EmptyState::Kind::NothingYet)
            emit slotRequested();
        else
            m_watch.reload();
    });
    connect(m_addSlot, &QPushButton::clicked, this, &DeploymentsSection::slotRequested);
    connect(m_actions, &SlotActions::said, this, &Section::said);
    connect(m_actions, &SlotActions::requested, this, [this](const items::SlotDecision& decision) {
        if (const DeploymentFacts* now = m_watch.in(decision.slot))
            emit slotDecisionRequested(*now, decision);
    });
    connect(m_actions, &SlotActions::rollbackRequested, this, &DeploymentsSection::rollbackRequested);
    connect(m_actions, &SlotActions::evidenceRequested, this, [this] {
        if (const DeploymentFacts* now = m_watch.in(m_current))
            emit evidenceRequested(*now);
    });
    setFocusProxy(m_view);
}

QWidget* DeploymentsSection::side()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    panel->setMinimumWidth(px(280));
    m_details = new FactsColumn(tr("The chosen slot"), panel);
    m_actions = new SlotActions(m_desk, panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_details, 1);
    column->addWidget(new theme::ColumnScroll(m_actions, panel)); // in a low window it scrolls by itself
    return panel;
}

// The watch of the slots follows the registry by itself; a new sight of the version brings nothing that it does not.
void DeploymentsSection::show(const items::VersionSight&) {}

void DeploymentsSection::follow()
{
    const auto* places = m_watch.places();
    const bool isPast = m_desk.session().pastObstacle().has_value();
    m_addSlot->setVisible(!isPast);
    if (places != nullptr && !places->empty() && !places->front().version.version)
        return; // there is no such version, and the page says so
    if (places == nullptr || places->empty()) {
        m_empty->show(m_watch.problem().isEmpty() ? theme::EmptyState::Kind::NothingYet : theme::EmptyState::Kind::CannotLoad, u"slot"_s,
                      !m_watch.problem().isEmpty() ? m_watch.problem()
                          : places == nullptr      ? tr("The slots are being loaded.")
                          : isPast                 ? tr("There was no slot at that moment.")
                                   : tr("There is no slot yet. A slot is a place where models run; a deployer or an admin makes it, then "
                                        "this version can be started there."),
                      places != nullptr && !isPast ? tr("Add slot…") : QString());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const bool wasEmpty = m_empty->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(m_splitter);
    if (wasEmpty) // its button made the first slot
        m_view->setFocus(Qt::OtherFocusReason);
    const QString kept = m_current;
    m_model.show(*places);
    // At first the slot where the version runs, or is on its way.
    const auto first = std::ranges::find_if(
        *places, [](const DeploymentFacts& facts) { return facts.current() != nullptr && facts.current()->state != DeploymentState::Superseded; });
    const int row = m_model.rowOf(!kept.isEmpty() || first == places->end() ? kept : first->slot);
    m_view->setCurrentIndex(m_model.index(row < 0 ? 0 : row, 0));
    followCurrent();
}

void DeploymentsSection::followCurrent()
{
    const DeploymentFacts* facts = m_model.place(m_view->currentIndex().row());
    if (facts == nullptr)
        return;
    m_current = facts->slot;
    m_details->begin();
    const QString next = items::nextStepOf(*facts);
    m_details->addTitle(facts->slot);
    if (const Deployment* current = facts->current())
        showDeployment(*facts, *current);
    else
        m_details->addText(tr("This version is not deployed here."), ThemeRole::Muted);
    if (!next.isEmpty())
        m_details->addText(next);
    if (const Deployment* live = facts->live(); live != nullptr && live != facts->current())
        m_details->addPair(tr("Live here"), tr("%1 since %2").arg(live->versionName.section(u'@', 1), items::momentText(live->liveSince)));
    showContract(*facts);
    showEnd(*facts);
    if (const Deployment* current = facts->current()) {
        if (current->state != DeploymentState::Superseded) // nobody expects its targets to run it
            showTargets(*facts, *current);
        showGate(*facts);
    }
    m_details->end();
    m_actions->show(*facts);
}

void DeploymentsSection::showDeployment(const DeploymentFacts& facts, const Deployment& current)
{
    m_details->addChip(theme::chipOf(current.state));
    if (current.state == DeploymentState::Live && items::straysOf(facts, current) > 0)
        m_details->addChip(theme::chipOf(items::RowFlag::OutOfStep));
    if (current.exceptional) {
        m_details->addChip(theme::chipOf(items::RowFlag::ExceptionOpen));
        m_details->addPair(tr("Exception until"), items::momentText(current.exceptionUntil), ThemeRole::Critical);
        m_details->addPair(tr("Scope"), current.exceptionScope);
    }
    if (current.adopted)
        m_details->addSmall(tr("Adopted: it ran here before the registry knew it, and was never reviewed."), ThemeRole::Warning, u"warning"_s);
    if (current.liveSince.isValid())
        m_details->addPair(current.state == DeploymentState::Live ? tr("Live since") : tr("Was live from"), items::momentText(current.liveSince));
    m_details->addPair(tr("Deployer"), governance::displayed(facts.registry(), current.deployer));
    m_details->addPair(tr("Started"), items::momentText(current.startedAt));
    m_details->addPair(tr("Way back"), current.rollback == u"first" ? tr("first here") : current.rollback);
    m_details->addPair(tr("Build"),
                       current.binding.build == current.binding.content ? tr("the content as registered") : current.binding.build.shortHex());
    m_details->addPair(tr("Environment"), current.binding.environment.shortHex());
    if (current.window.notBefore.isValid() || current.window.notAfter.isValid())
        m_details->addPair(tr("May go live"),
                           tr("%1 to %2").arg(items::momentText(current.window.notBefore), items::momentText(current.window.notAfter)));
    if (!current.staleRule.isEmpty())
        m_details->addPair(tr("Stale when"), current.staleRule);
    if (current.review.isValid())
        m_details->addPair(tr("Next review"), items::dayText(current.review),
                           current.review < facts.registry().now.date() ? ThemeRole::Critical : ThemeRole::Text);
}

void DeploymentsSection::showContract(const DeploymentFacts& facts)
{
    const ContractDifference contract = facts.contract();
    if (contract.change == ContractChange::Same)
        return;
    m_details->addTitle(tr("Interface contract"), labelOf(contract.change).toLower());
    for (const ContractLine& line : contract.lines)
        m_details->addSmall(line.sentence, line.change == ContractChange::Breaking ? ThemeRole::Critical : ThemeRole::Muted,
                            line.change == ContractChange::Breaking ? u"warning"_s : u"note"_s);
    if (contract.change == ContractChange::Breaking && facts.current() != nullptr)
        showAcknowledged(facts, u"contract"_s);
}

void DeploymentsSection::showEnd(const DeploymentFacts& facts)
{
    if (!facts.endIsAnnounced())
        return;
    m_details->addTitle(tr("Its end"));
    showAcknowledged(facts, u"retire"_s);
}

void DeploymentsSection::showAcknowledged(const DeploymentFacts& facts, const QString& of)
{
    for (const Acknowledgement& said : facts.acknowledgements)
        if (said.of == of)
            m_details->addSmall(tr("%1 acknowledged it, said by %2, %3")
                                    .arg(said.consumer, governance::displayed(facts.registry(), said.by), items::momentText(said.at)),
                                ThemeRole::Ok, u"consumer"_s);
    for (const QString& consumer : facts.notAcknowledged(of)) {
        QPushButton* open = m_details->addLinkedPair(consumer, tr("has not acknowledged it"), ThemeRole::Warning);
        open->setAccessibleName(tr("Open the consumer %1").arg(consumer));
        connect(open, &QPushButton::clicked, this, [this, consumer] { emit placeRequested(Place::consumerOf(consumer)); });
    }
}

void DeploymentsSection::showTargets(const DeploymentFacts& facts, const Deployment& current)
{
    m_details->addTitle(tr("Targets"), tr("%n expected", nullptr, int(current.targets.size())));
    for (const QString& target : current.targets) {
        const TargetReport* report = facts.reportOf(target);
        if (report == nullptr)
            m_details->addSmall(tr("%1 has not reported yet").arg(target), ThemeRole::Warning, u"target"_s);
        else if (const auto next = governance::onTheWay(facts, current.id); report->build != current.binding.build && next.contains(report->build))
            m_details->addSmall(tr("%1 already runs what is on its way, seen %2").arg(target, items::momentText(report->seen)), ThemeRole::Muted,
                                u"verification"_s);
        else if (report->build != current.binding.build) {
            // Most often it still runs what was live here before.
            const auto known = std::ranges::find(facts.inSlot, report->build, [](const Deployment& each) { return each.binding.build; });
            m_details->addSmall(tr("%1 runs %2, seen %3")
                                    .arg(target, known == facts.inSlot.end() ? tr("build %1").arg(report->build.shortHex()) : known->versionName,
                                         items::momentText(report->seen)),
                                ThemeRole::Critical, u"out-of-step"_s);
        } else
            m_details->addSmall(tr("%1 in step, seen %2").arg(target, items::momentText(report->seen)), ThemeRole::Ok, u"in-step"_s);
    }
}

// Who reported which file, and a way to have it.
void DeploymentsSection::showEvidence(const DeploymentFacts& facts, const Evidence& evidence)
{
    m_details->addSmall(items::evidenceText(evidence, facts.registry()));
    if (const QString more = items::evidenceMore(evidence); !more.isEmpty())
        m_details->addSmall(more);
    auto* save = m_details->addLink(tr("Save %1…").arg(evidence.file));
    connect(save, &QPushButton::clicked, this, [this, evidence] { emit copyRequested({evidence.file, evidence.sha256, evidence.sizeBytes}); });
}

// Validation reports stand beside what the policy asks, for either gate.
void DeploymentsSection::showReports(const DeploymentFacts& facts)
{
    bool isFirst = true;
    for (const Evidence& each : facts.evidence) {
        if (each.kind != EvidenceKind::ValidationReport || (each.gate == Gate::B && each.slot != facts.slot))
            continue;
        if (std::exchange(isFirst, false))
            m_details->addTitle(tr("Validation reports"));
        m_details->addSmall(each.passed ? tr("%1: in favour").arg(labelOf(each.gate)) : tr("%1: not in favour").arg(labelOf(each.gate)),
                            each.passed ? ThemeRole::Ok : ThemeRole::Critical, each.passed ? u"usable"_s : u"unusable"_s);
        showEvidence(facts, each);
    }
}

// What was recorded without the policy asking for it, for an exception or a reader.
void DeploymentsSection::showFurtherEvidence(const DeploymentFacts& facts)
{
    for (const EvidenceKind kind : allOf<EvidenceKind>()) {
        if (kind == EvidenceKind::ValidationReport || kind == EvidenceKind::Targets || std::ranges::contains(facts.gate().evidence, kind))
            continue;
        const governance::EvidenceStatus line = governance::evidenceOf(facts, kind);
        if (!line.newest || line.newest->file.isEmpty())
            continue;
        const auto [role, icon] = lookOf(line.state);
        m_details->addSmall(tr("%1 (not asked by the policy)").arg(line.sentence), role, icon);
        showEvidence(facts, *line.newest);
    }
}

void DeploymentsSection::showGate(const DeploymentFacts& facts)
{
    m_details->addTitle(tr("Evidence of gate B"));
    for (const governance::EvidenceStatus& line : governance::evidenceStatus(facts)) {
        const auto [role, icon] = lookOf(line.state);
        m_details->addSmall(line.sentence, role, icon);
        if (line.newest && !line.newest->file.isEmpty() && line.kind != EvidenceKind::ValidationReport) // reports have a list of their own
            showEvidence(facts, *line.newest);
    }
    showFurtherEvidence(facts);
    showReports(facts);
    m_details->addTitle(tr("Gate B"));
    const QString me = m_desk.person() != nullptr ? m_desk.person()->name : QString();
    for (const governance::RoleStatus& role : governance::gateBStatus(facts).roles) {
        for (const std::optional<Verdict>& verdict : role.places()) {
            const bool borrowed = verdict && !verdict->forPerson.isEmpty(); // "as whom" is long then and gets a line of its own
            m_details->addPerson(verdict ? governance::displayed(facts.registry(), verdict->person) : QString(),
                                 borrowed ? QString() : labelOf(role.role), verdict && verdict->person == me,
                                 verdict ? theme::chipOf(verdict->kind) : theme::waitingChip());
            if (borrowed)
                m_details->addSmall(governance::capacityOf(facts.registry(), role.role, governance::Mandate{verdict->person, verdict->forPerson}));
            if (verdict && !verdict->reason.isEmpty())
                m_details->addText(verdict->reason);
        }
        if (role.missing() > role.rejections())
            m_details->addSmall(role.candidates.empty() ? tr("Nobody can give it: no one holds the role who is neither author nor deployer.")
                                                        : tr("can be given by %1").arg(governance::displayed(facts.registry(), role.candidates)),
                                role.candidates.empty() ? ThemeRole::Critical : ThemeRole::Muted);
    }
}

QWidget* DeploymentsSection::tools()
{
    return m_addSlot;
}

const QList<QAction*>& DeploymentsSection::decisionActions() const
{
    return m_actions->decisionActions();
}

void DeploymentsSection::triggerPrimary()
{
    m_actions->triggerPrimary();
}

QVariantMap DeploymentsSection::saveState() const
{
    return {{u"splitter"_s, m_sizes->saveState()}, {u"columns"_s, theme::SpareWidth::of(*m_view).saveState()}};
}

void DeploymentsSection::restoreState(const QVariantMap& state)
{
    m_sizes->restoreState(state.value(u"splitter"_s));
    theme::SpareWidth::of(*m_view).restoreState(state.value(u"columns"_s).toMap());
}

void DeploymentsSection::find()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

}
