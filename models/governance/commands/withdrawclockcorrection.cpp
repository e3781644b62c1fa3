// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/withdrawclockcorrection.h"

#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

bool mayWithdrawClockCorrection(const ClockFacts& facts, const Person& actor)
{
    return facts.proposal && (facts.proposal->by == actor.name || holds(facts.registry, actor, Role::Admin));
}

Obstacles obstacles(const WithdrawClockCorrection& command, const Person& actor, const ClockFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!facts.proposal) {
        refuse(found, u"no-correction-proposed"_s, Governance::tr("Nobody proposes to correct the clock of event %1.").arg(facts.event.value));
        return found;
    }
    if (!mayWithdrawClockCorrection(facts, actor))
        refuse(found, u"not-your-correction"_s,
               Governance::tr("%1 proposed the correction; only they or an admin take it back.").arg(displayed(facts.registry, facts.proposal->by)),
               facts.proposal->by);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const WithdrawClockCorrection& command, const Person&, const ClockFacts& facts)
{
    EventDraft event{u"withdraw-clock-correction"_s, {{u"event"_s, facts.event.value}}, {}, {}, {}};
    event.subject.insert(u"reason"_s, event.text(command.reason));
    event.end(u"clock_correction"_s, {{u"event"_s, facts.event.value}});
    return event;
}

}
