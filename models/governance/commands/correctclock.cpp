// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/correctclock.h"

#include "domain/saysnothing.h"
#include "governance/clockmark.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const CorrectClock& command, const ClockFacts& facts)
{
    return saysNothing(command.reason) && facts.proposal ? facts.proposal->reason : command.reason;
}

QString timeInWords(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

}

Obstacles obstacles(const CorrectClock& command, const Person& actor, const ClockFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!facts.exists) {
        refuse(found, u"unknown-event"_s, Governance::tr("There is no event %1 in this registry.").arg(facts.event.value), {}, Mend::InForm);
        return found;
    }
    if (facts.corrected)
        refuse(found, u"clock-corrected"_s, Governance::tr("The clock of event %1 was corrected already.").arg(facts.event.value));
    else if (!isFarAhead(facts.at, facts.clock))
        refuse(found, u"clock-not-ahead"_s,
               Governance::tr("The clock of event %1 is not ahead: it says %2, and this computer's clock says %3.")
                   .arg(QString::number(facts.event.value), timeInWords(facts.at), timeInWords(facts.clock)));
    if (facts.proposal) {
        if (facts.proposal->by == actor.name && !facts.registry.solo)
            refuse(found, u"clock-needs-second-person"_s,
                   Governance::tr("%1 proposed the correction; a second person confirms it: an admin.").arg(displayed(facts.registry, actor.name)));
        if (!holds(facts.registry, actor, Role::Admin))
            refuse(found, u"may-not-correct-clock"_s, Governance::tr("An admin confirms that a clock was wrong; ask one of them."),
                   nameOf(Role::Admin));
    }
    refuseEmptyReason(found, reasonOf(command, facts));
    return found;
}

EventDraft eventOf(const CorrectClock& command, const Person& actor, const ClockFacts& facts)
{
    const bool confirms = facts.proposal.has_value();
    EventDraft event{confirms ? u"correct-clock"_s : u"propose-clock-correction"_s, {{u"event"_s, facts.event.value}}, {}, {}, {}};
    const QJsonValue reason = event.text(reasonOf(command, facts));
    event.subject.insert(u"reason"_s, reason);
    // By the clock of whoever says so: now is what is wrong.
    QJsonObject values{{u"state"_s, confirms ? u"corrected"_s : u"proposed"_s},
                       {u"proposed_by"_s, confirms ? facts.proposal->by : actor.name},
                       {u"at"_s, timeText(facts.clock)},
                       {u"reason"_s, reason}};
    if (confirms)
        values.insert(u"by"_s, actor.name);
    event.set(u"clock_correction"_s, {{u"event"_s, facts.event.value}}, values);
    return event;
}

}
