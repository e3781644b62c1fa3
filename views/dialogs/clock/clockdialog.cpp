// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/clock/clockdialog.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/openclock.h"
#include "items/dates.h"
#include "items/peoplemodel.h"

#include <QVBoxLayout>

namespace gatehouse::dialogs {

using items::Tone;
using namespace Qt::StringLiterals;

ClockDialog::ClockDialog(items::Desk& desk, EventSeq event, QWidget* parent)
    : ActDialog(desk, tr("Correct the clock of event %1").arg(event.value), parent)
    , m_event(event)
    , m_watch(desk, items::factsOfClock(event))
    , m_reason(new SentenceEdit(tr("Reason"), 4, this))
    , m_recorded(new RecordedPanel(desk, this))
{
    auto* form = new QWidget(this);
    formLayout(form)->addWidget(labelled(tr("Reason"), m_reason, tr("required, kept in the audit trail: how the clock came to be wrong"), form));
    formColumn().addWidget(form);
    formColumn().addWidget(m_recorded, 1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ClockDialog::judge);
    connect(&m_watch, &items::FactsWatchBase::changed, this, &ClockDialog::follow);
    connect(&desk, &items::Desk::factsChanged, this, &ClockDialog::follow);
    follow();
    fit();
    m_reason->setFocus();
}

void ClockDialog::follow()
{
    showFacts();
    name();
    judge();
}

void ClockDialog::name()
{
    const bool confirms = m_watch.facts() && m_watch.facts()->proposal;
    setHead({u"clock"_s, confirms ? tr("Confirm that the clock was wrong") : tr("Propose that the clock was wrong"),
             confirms
                 ? tr("Its time no longer counts as now: holds, approvals and dates go by the largest clock that is left. The event, and what was "
                      "decided under its clock, stay as they are.")
                 : tr("A second person confirms it: an admin. Until then its time counts as now."),
             theme::ThemeRole::Accent});
    setAct({confirms ? tr("Correct the clock") : tr("Propose to correct"), u"clock"_s, theme::ButtonLook::Primary,
            tr("Both steps stay in the audit trail.")});
    const Person* person = desk().person();
    m_recorded->show({confirms ? tr("Second person: the clock was wrong") : tr("First person: the clock was wrong"),
                      person != nullptr ? items::rolesText(*person) : QString(),
                      {},
                      0,
                      false},
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

Obstacles ClockDialog::obstacles() const
{
    if (!m_watch.facts())
        return {{u"loading"_s, m_watch.problem().isEmpty() ? tr("The event is being loaded.") : m_watch.problem(), {}, m_watch.problem().isEmpty()}};
    const Person* person = m_watch.facts()->registry.find(desk().session().actor().person);
    return person != nullptr ? governance::obstacles(command(), *person, *m_watch.facts()) : Obstacles();
}

void ClockDialog::act()
{
    items::give(desk(), command(), this, answer());
}

void openClock(items::Desk& desk, EventSeq event, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new ClockDialog(desk, event, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
