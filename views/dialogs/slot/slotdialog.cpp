// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/slotdialog.h"

#include "dialogs/openslotdecision.h"
#include "dialogs/slot/evidencelook.h"
#include "domain/sizetext.h"
#include "governance/gateb.h"
#include "items/dates.h"

#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using governance::DeploymentFacts;
using items::Tone;
using theme::ThemeRole;

namespace {

VersionName newest(const DeploymentFacts& facts)
{
    return {facts.version.version->modelName, facts.version.version->label, 0};
}

std::optional<Binding> standing(const DeploymentFacts& facts)
{
    return facts.current() != nullptr ? std::optional(facts.current()->binding) : std::nullopt;
}

// Whether the act stands on the evidence: what comes back, ends or is acknowledged does not.
bool readsEvidence(items::SlotAct act)
{
    using items::SlotAct;
    switch (act) {
    case SlotAct::Submit:
    case SlotAct::Approve:
    case SlotAct::Return:
    case SlotAct::Reject:
    case SlotAct::Abstain:
    case SlotAct::GoLive:
    case SlotAct::Exception: return true;
    case SlotAct::Start:
    case SlotAct::WithdrawVerdict:
    case SlotAct::Rollback:
    case SlotAct::Retire:
    case SlotAct::Cancel:
    case SlotAct::Adopt:
    case SlotAct::AcknowledgeEnd:
    case SlotAct::Acknowledge: break;
    }
    return false;
}

}

SlotDialog::SlotDialog(items::Desk& desk, const DeploymentFacts& facts, const items::SlotDecision& decision, QWidget* parent)
    : ActDialog(desk, saidOfSlot(wordsOf(decision.act).name).arg(facts.version.version->modelName + u' ' + facts.version.version->label), parent)
    , m_first(facts)
    , m_decision(decision)
    , m_what(wordsOf(decision.act))
    , m_watch(desk, newest(facts))
    , m_form(m_what.form({desk, newest(facts), facts.slot, decision.role, standing(facts), m_first}, this))
    , m_recorded(new RecordedPanel(desk, this))
{
    formColumn().addWidget(m_form);
    formColumn().addWidget(m_recorded, 1);
    m_form->restore(keptDraft(desk, draftKey()));
    connect(m_form, &SlotForm::changed, this, [this] {
        name();
        judge();
    });
    connect(&m_watch, &items::SlotWatch::changed, this, &SlotDialog::follow);
    connect(&desk, &items::Desk::factsChanged, this, &SlotDialog::follow);
    follow();
    fit();
    m_form->setFocus();
}

const DeploymentFacts& SlotDialog::known() const
{
    const DeploymentFacts* facts = m_watch.in(m_first.slot);
    return facts != nullptr && facts->version.version ? *facts : m_first;
}

void SlotDialog::follow()
{
    m_form->follow(known());
    const bool isCritical = m_what.look == theme::ButtonLook::Critical;
    setHead({QString::fromLatin1(m_what.icon), saidOfSlot(m_what.heading), saidOfSlot(m_what.consequence).arg(m_first.slot),
             isCritical || m_what.look == theme::ButtonLook::CriticalOutline ? ThemeRole::Critical : ThemeRole::Accent,
             isCritical ? ThemeRole::CriticalTint : ThemeRole::Surface});
    name();
    showFacts();
    const Person* person = desk().person();
    const QString roles = person == nullptr ? QString() : items::capacityIn(m_decision.act, m_decision.role, known(), *person);
    m_recorded->show({saidOfSlot(m_what.meaning), roles, m_first.version.version->digest, m_first.version.version->revision, m_what.isVerdict},
                     known().registry());
    judge();
}

void SlotDialog::name()
{
    const QString label = m_first.version.version->label;
    const QString own = m_form->actText(label);
    setAct({own.isEmpty() ? saidOfSlot(m_what.name).arg(label) : own, QString::fromLatin1(m_what.icon), m_what.look, note()});
}

// What can be undone afterwards, as things stand now.
QString SlotDialog::note() const
{
    const DeploymentFacts& facts = known();
    if (m_decision.act == items::SlotAct::Approve && m_decision.role && governance::lastToApprove(governance::gateBStatus(facts), *m_decision.role))
        return tr("A verdict cannot be edited. Gate B closes by this one, and its verdicts stand.");
    const bool comesBack = m_decision.act == items::SlotAct::Rollback;
    if (const Deployment* current = facts.current(); comesBack && current != nullptr && current->exceptionExpired(facts.registry().now))
        return tr("Its exception ended on %1: until it has passed gate B the board stays red, and “check” answers no.")
            .arg(items::dayText(current->exceptionUntil.toLocalTime().date()));
    const Deployment* live = comesBack ? facts.live() : nullptr;
    const bool isUnusable = live != nullptr
        && std::ranges::any_of(facts.version.unusableBuilds, [&](const auto& build) { return build.second.contains(live->versionName); });
    return isUnusable ? tr("%1, which is live here, is unusable and does not come back.").arg(live->versionName.section(u'@', 1))
                      : saidOfSlot(m_what.note);
}

void SlotDialog::showFacts()
{
    const DeploymentFacts& facts = known();
    const Version& version = *facts.version.version;
    const auto isMe = [&](const QString& name) { return desk().person() != nullptr && desk().person()->name == name; };
    FactsColumn& column = this->facts();
    column.clear();
    column.section(tr("What it is about"));
    column.fact(tr("Model"), version.modelName);
    column.fact(tr("Version"), version.label, {.isMono = true});
    column.fact(tr("Slot"), facts.slot);
    const Deployment* current = facts.current();
    QList<theme::Chip> chips{current != nullptr ? theme::chipOf(current->state) : theme::chipOf(version.review)};
    if (const Usability usability = facts.version.usability(); usability != Usability::Usable)
        chips << theme::chipOf(usability);
    column.chips(tr("State"), chips);
    column.fact(tr("Risk tier"), labelOf(facts.version.model->tier));
    column.person(tr("Owner"), desk().displayName(facts.version.model->owner), isMe(facts.version.model->owner));
    if (const Deployment* live = facts.live(); live != nullptr && live != current)
        column.fact(tr("Live here now"), live->versionName.section(u'@', 1), {.isMono = true});
    if (current != nullptr) {
        column.person(tr("Deployer"), desk().displayName(current->deployer), isMe(current->deployer));
        if (current->rollback == u"first")
            column.fact(tr("Way back"), tr("none, the first here"));
        else
            column.fact(tr("Way back"), current->rollback, {.isMono = true});
        column.fact(tr("Build"), current->binding.build.shortHex(), {.isMono = true});
        column.fact(tr("Environment"), current->binding.environment.shortHex(), {.isMono = true});
    }
    const ContractDifference contract = facts.contract();
    column.fact(tr("Interface"), labelOf(contract.change), {.tone = contract.change == ContractChange::Breaking ? Tone::Critical : Tone::Plain});
    for (const QString& sentence : contract.breaks())
        column.line(sentence, u"warning"_s, Tone::Critical);
    if (current != nullptr && readsEvidence(m_decision.act))
        showEvidence();
    showFindings();
}

void SlotDialog::showEvidence()
{
    FactsColumn& column = facts();
    const std::vector<governance::EvidenceStatus> asked = governance::evidenceStatus(known());
    const auto met = std::ranges::count_if(asked, [](const governance::EvidenceStatus& line) {
        return line.state == governance::EvidenceState::Met || line.state == governance::EvidenceState::NotApplicable;
    });
    column.section(tr("Evidence of gate B: %1 of %2").arg(met).arg(asked.size()));
    for (const governance::EvidenceStatus& line : asked) {
        const auto [icon, tone] = lookOf(line.state);
        column.line(line.sentence, icon, tone);
        if (line.newest && !line.newest->file.isEmpty())
            column.file(line.newest->file, tr("%1, %2").arg(sizeText(line.newest->sizeBytes), line.newest->sha256.shortHex()));
    }
}

// What the version carries already; an approval may add to it.
void SlotDialog::showFindings()
{
    std::vector<Finding> open;
    std::ranges::copy_if(known().version.findings, std::back_inserter(open),
                         [](const Finding& finding) { return finding.state != FindingState::Closed; });
    if (open.empty())
        return;
    const QDate today = known().registry().now.toLocalTime().date();
    facts().section(tr("Open findings: %1").arg(open.size()));
    for (const Finding& finding : open) {
        const bool isLate = finding.due < today;
        const QString due = items::dayText(finding.due);
        facts().line(tr("%1, %2: %3").arg(labelOf(finding.severity), desk().displayName(finding.owner), finding.text.simplified()), u"finding"_s,
                     finding.severity == Severity::Blocking ? Tone::Critical : Tone::Warning);
        facts().fact(tr("Due"), isLate ? tr("%1, overdue").arg(due) : due, {.tone = isLate ? Tone::Warning : Tone::Plain});
    }
}

Obstacles SlotDialog::obstacles() const
{
    const Person* person = known().registry().find(desk().session().actor().person);
    return person != nullptr ? m_form->inTheWay(*person, known()) : Obstacles();
}

void SlotDialog::act()
{
    m_form->give(desk(), this, answer());
}

QString SlotDialog::draftKey() const
{
    return u"%1/%2/%3/%4"_s.arg(m_first.version.version->name(), m_first.slot, desk().session().actor().person).arg(int(m_decision.act));
}

// What was typed and not recorded is there again the next time.
void SlotDialog::done(int result)
{
    keepDraft(desk(), draftKey(), result == QDialog::Accepted ? QVariantMap() : m_form->typed());
    ActDialog::done(result);
}

void openSlotDecision(items::Desk& desk, const DeploymentFacts& facts, const items::SlotDecision& decision, QWidget* parent,
                      std::function<void()> done)
{
    if (!facts.version.version || !facts.version.model)
        return;
    auto* dialog = new SlotDialog(desk, facts, decision, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
