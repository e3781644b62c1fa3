// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/finding/findingdialog.h"

#include "dialogs/frame/drafts.h"
#include "governance/commands/closefinding.h"
#include "governance/commands/extendfinding.h"
#include "governance/commands/proposefindingclose.h"
#include "items/dates.h"
#include "items/peoplemodel.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::dialogs {

using governance::FindingFacts;
using items::Tone;

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("FindingActs", text);
}

// One step: its words, what it asks and how it is given, from the form's text and date.
struct FindingAct {
    FindingAction action;
    const char* menu;
    const char* name;
    const char* heading;
    const char* consequence;
    const char* meaning;
    Obstacles (*obstacles)(FindingId id, const FindingForm& form, const Person& person, const FindingFacts& facts);
    void (*give)(items::Desk& desk, FindingId id, const FindingForm& form, QObject* asker, std::function<void(Result<registry::Receipt>)> answer);
};

template <class Command> Command commandOf(FindingId id, const FindingForm& form)
{
    Command command;
    command.finding = id;
    if constexpr (requires { command.evidence; })
        command.evidence = form.text();
    if constexpr (requires { command.reason; })
        command.reason = form.text();
    if constexpr (requires { command.due; })
        command.due = form.due();
    return command;
}

template <class Command> Obstacles obstaclesOf(FindingId id, const FindingForm& form, const Person& person, const FindingFacts& facts)
{
    return obstacles(commandOf<Command>(id, form), person, facts);
}

template <class Command>
void giveOf(items::Desk& desk, FindingId id, const FindingForm& form, QObject* asker, std::function<void(Result<registry::Receipt>)> answer)
{
    items::give(desk, commandOf<Command>(id, form), asker, std::move(answer));
}

const FindingAct FindingActs[] = {
    {FindingAction::ProposeClose, QT_TRANSLATE_NOOP("FindingActs", "Propose to close…"),
     QT_TRANSLATE_NOOP("FindingActs", "Propose to close finding %1"), QT_TRANSLATE_NOOP("FindingActs", "Propose to close the finding"),
     QT_TRANSLATE_NOOP("FindingActs",
                       "Somebody who holds the role that raised it, and is neither its owner nor the author, looks at the evidence and closes it."),
     QT_TRANSLATE_NOOP("FindingActs", "Owner of the finding: what it names is mended"), obstaclesOf<governance::ProposeFindingClose>,
     giveOf<governance::ProposeFindingClose>},
    {FindingAction::Close, QT_TRANSLATE_NOOP("FindingActs", "Close…"), QT_TRANSLATE_NOOP("FindingActs", "Close finding %1"),
     QT_TRANSLATE_NOOP("FindingActs", "Close the finding"),
     QT_TRANSLATE_NOOP("FindingActs", "The evidence holds: the finding no longer stands in the way of anything."),
     QT_TRANSLATE_NOOP("FindingActs", "Review: I looked at the evidence, and the finding is mended"), obstaclesOf<governance::CloseFinding>,
     giveOf<governance::CloseFinding>},
    {FindingAction::Extend, QT_TRANSLATE_NOOP("FindingActs", "Give more time…"), QT_TRANSLATE_NOOP("FindingActs", "Give finding %1 more time"),
     QT_TRANSLATE_NOOP("FindingActs", "Give the finding more time"),
     QT_TRANSLATE_NOOP("FindingActs", "It stays open and is due later. The earlier date stays in the trail."),
     QT_TRANSLATE_NOOP("FindingActs", "Risk: a later date is acceptable"), obstaclesOf<governance::ExtendFinding>, giveOf<governance::ExtendFinding>},
};

const FindingAct& actOf(FindingAction action)
{
    return *std::ranges::find(FindingActs, action, &FindingAct::action);
}

}

QString actionText(FindingAction action)
{
    return said(actOf(action).menu);
}

FindingDialog::FindingDialog(items::Desk& desk, const Finding& finding, FindingAction action, QWidget* parent)
    : ActDialog(desk, said(actOf(action).name).arg(finding.id.value), parent)
    , m_finding(finding)
    , m_action(action)
    , m_watch(desk, items::factsOfFinding(finding.id))
    , m_form(new FindingForm(action, finding.due, desk.facts().now.date(), this))
    , m_recorded(new RecordedPanel(desk, this))
{
    formColumn().addWidget(m_form);
    formColumn().addWidget(m_recorded, 1);
    setTexts(*m_form, keptDraft(desk, draftKey()));
    setAct({windowTitle(), QStringLiteral("finding"), theme::ButtonLook::Primary, tr("Every step of a finding stays in the audit trail.")});
    setHead({QStringLiteral("finding"), said(actOf(action).heading), said(actOf(action).consequence)});
    connect(m_form, &FindingForm::changed, this, &FindingDialog::judge);
    connect(&m_watch, &items::FactsWatchBase::changed, this, &FindingDialog::follow);
    connect(&desk, &items::Desk::factsChanged, this, &FindingDialog::follow);
    follow();
    fit();
    m_form->setFocus();
}

void FindingDialog::follow()
{
    showFacts(m_watch.facts() && m_watch.facts()->finding ? *m_watch.facts()->finding : m_finding);
    const Person* person = desk().person();
    m_recorded->show({said(actOf(m_action).meaning), person != nullptr ? items::rolesText(*person) : QString(), {}, 0, false}, desk().facts());
    judge();
}

void FindingDialog::showFacts(const Finding& finding)
{
    const auto isMe = [&](const QString& name) { return desk().person() != nullptr && desk().person()->name == name; };
    facts().clear();
    facts().section(tr("Finding %1").arg(finding.id.value));
    facts().line(finding.text, QStringLiteral("finding"), Tone::Warning);
    facts().fact(tr("Severity"), labelOf(finding.severity));
    facts().fact(tr("State"), labelOf(finding.state));
    facts().fact(tr("Due"), items::dayText(finding.due),
                 {.tone = finding.state != FindingState::Closed && finding.due < desk().facts().now.date() ? Tone::Critical : Tone::Plain});
    facts().person(tr("Owner"), desk().displayName(finding.owner), isMe(finding.owner));
    facts().fact(tr("Version"), tr("%1, revision %2").arg(finding.versionName).arg(finding.revision));
    if (finding.raisedBy.isEmpty())
        facts().fact(tr("Raised by"), tr("the registry, by rule"));
    else
        facts().person(tr("Raised by"), desk().displayName(finding.raisedBy), isMe(finding.raisedBy));
    facts().fact(tr("As"), labelOf(finding.raisedAs));
    if (finding.evidence.isEmpty())
        return;
    facts().section(tr("Evidence given by the owner"));
    facts().line(finding.evidence, QStringLiteral("note"), Tone::Muted);
}

Obstacles FindingDialog::obstacles() const
{
    if (!m_watch.facts())
        return {{QStringLiteral("loading"),
                 m_watch.problem().isEmpty() ? tr("The finding is being loaded.") : m_watch.problem(),
                 {},
                 m_watch.problem().isEmpty()}};
    const Person* person = m_watch.facts()->registry.find(desk().session().actor().person);
    return person != nullptr ? actOf(m_action).obstacles(m_finding.id, *m_form, *person, *m_watch.facts()) : Obstacles();
}

void FindingDialog::act()
{
    actOf(m_action).give(desk(), m_finding.id, *m_form, this, answer());
}

QString FindingDialog::draftKey() const
{
    return QStringLiteral("finding %1/%2/%3").arg(m_finding.id.value).arg(int(m_action)).arg(desk().session().actor().person);
}

// What was typed and not recorded is there again the next time.
void FindingDialog::done(int result)
{
    keepDraft(desk(), draftKey(), result == QDialog::Accepted ? QVariantMap() : textsOf(*m_form));
    ActDialog::done(result);
}

void openFindingAction(items::Desk& desk, const Finding& finding, FindingAction action, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new FindingDialog(desk, finding, action, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
