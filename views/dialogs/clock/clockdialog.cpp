// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/clock/clockdialog.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/openclock.h"
#include "items/dates.h"
#include "items/peoplemodel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using items::Tone;
using namespace Qt::StringLiterals;

ClockDialog::ClockDialog(items::Desk& desk, EventSeq event, QWidget* parent)
    : ActDialog(desk, tr("Correct the clock of event %1").arg(event.value), parent)
    , m_event(event)
    , m_watch(desk, items::factsOfClock(event))
    , m_withdraws(new QCheckBox(tr("Take the proposal back: its time counts as before"), this))
    , m_reason(new SentenceEdit(tr("Reason"), 4, this))
    , m_recorded(new RecordedPanel(desk, this))
{
    auto* form = new QWidget(this);
    QVBoxLayout* column = formLayout(form);
    column->addWidget(m_withdraws);
    column->addWidget(labelled(tr("Reason"), m_reason, tr("required, kept in the audit trail: how the clock came to be wrong"), form));
    formColumn().addWidget(form);
    formColumn().addWidget(m_recorded, 1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ClockDialog::judge);
    connect(m_withdraws, &QCheckBox::toggled, this, &ClockDialog::follow);
    connect(&m_watch, &items::FactsWatchBase::changed, this, &ClockDialog::follow);
    connect(&desk, &items::Desk::factsChanged, this, &ClockDialog::follow);
    follow();
    fit();
    m_reason->setFocus();
}

void ClockDialog::follow()
{
    showFacts();
    offerWithdrawal();
    name();
    judge();
}

// Chosen from the start by who proposed it; whoever is offered it a second time has chosen already.
void ClockDialog::offerWithdrawal()
{
    const Person* person = desk().person();
    const bool may = m_watch.facts() && person != nullptr && governance::mayWithdrawClockCorrection(*m_watch.facts(), *person);
    m_withdraws->setVisible(may);
    if (std::exchange(m_isOffered, may) == may)
        return;
    const QSignalBlocker quiet(m_withdraws);
    m_withdraws->setChecked(may && m_watch.facts()->proposal->by == person->name && !m_watch.facts()->registry.solo);
}

bool ClockDialog::withdraws() const
{
    return m_isOffered && m_withdraws->isChecked();
}

void ClockDialog::name()
{
    const Person* person = desk().person();
    const QString roles = person != nullptr ? items::rolesText(*person) : QString();
    if (withdraws()) {
        setHead({u"withdrawn"_s, tr("Take the proposal back"),
                 tr("The clock counts as before, and nobody is asked to confirm. The proposal stays in the audit trail."), theme::ThemeRole::Accent});
        setAct({tr("Take the proposal back"), u"withdrawn"_s, theme::ButtonLook::Primary, tr("It can be proposed again.")});
        m_recorded->show({tr("The clock was right"), roles, {}, 0, false}, desk().facts());
        return;
    }
    const bool confirms = m_watch.facts() && m_watch.facts()->proposal;
    setHead({u"clock"_s, confirms ? tr("Confirm that the clock was wrong") : tr("Propose that the clock was wrong"),
             confirms
                 ? tr("Its time no longer counts as now: holds, approvals and dates go by the largest clock that is left. The event, and what was "
                      "decided under its clock, stay as they are.")
                 : tr("A second person confirms it: an admin. Until then its time counts as now."),
             theme::ThemeRole::Accent});
    setAct({confirms ? tr("Correct the clock") : tr("Propose to correct"), u"clock"_s, theme::ButtonLook::Primary,
            tr("Both steps stay in the audit trail.")});
    m_recorded->show({confirms ? tr("Second person: the clock was wrong") : tr("First person: the clock was wrong"), roles, {}, 0, false},
                     desk().facts());
}

void ClockDialog::showFacts()
{
    facts().clear();
    facts().section(tr("Event %1").arg(m_event.value));
    if (!m_watch.facts())
        return;
    const governance::ClockFacts& known = *m_watch.facts();
    facts().fact(tr("Its clock"), items::momentText(known.at), {.tone = Tone::Warning});
    facts().fact(tr("This computer"), items::momentText(known.clock));
    facts().fact(tr("Counts as now"), items::momentText(known.registry.now));
    if (!known.proposal)
        return;
    facts().section(tr("Proposed"));
    facts().person(tr("By"), desk().displayName(known.proposal->by), desk().person() != nullptr && desk().person()->name == known.proposal->by);
    facts().fact(tr("On"), items::momentText(known.proposal->at));
    facts().line(known.proposal->reason, u"note"_s, Tone::Muted);
}

governance::CorrectClock ClockDialog::command() const
{
    return {m_event, m_reason->text()};
}

governance::WithdrawClockCorrection ClockDialog::withdrawal() const
{
    return {m_event, m_reason->text()};
}

Obstacles ClockDialog::obstacles() const
{
    if (!m_watch.facts())
        return {{u"loading"_s, m_watch.problem().isEmpty() ? tr("The event is being loaded.") : m_watch.problem(), {}, m_watch.problem().isEmpty()}};
    const Person* person = m_watch.facts()->registry.find(desk().session().actor().person);
    if (person == nullptr)
        return {};
    return withdraws() ? governance::obstacles(withdrawal(), *person, *m_watch.facts()) : governance::obstacles(command(), *person, *m_watch.facts());
}

void ClockDialog::act()
{
    if (withdraws())
        items::give(desk(), withdrawal(), this, answer());
    else
        items::give(desk(), command(), this, answer());
}

void openClock(items::Desk& desk, EventSeq event, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new ClockDialog(desk, event, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
