// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/proposefindingclose.h"

#include "governance/findingrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const ProposeFindingClose& command, const Person& actor, const FindingFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireFinding(found, facts, command.finding))
        return found;
    if (facts.finding->state == FindingState::CloseProposed)
        refuse(found, u"close-already-proposed"_s, Governance::tr("Closing finding %1 is already proposed.").arg(command.finding.value));
    if (!facts.registry.solo && facts.finding->owner != actor.name)
        refuse(found, u"only-the-finding-owner"_s,
               Governance::tr("The finding's owner, %1, proposes to close it.").arg(displayed(facts.registry, facts.finding->owner)),
               facts.finding->owner);
    refuseEmptyReason(found, command.evidence);
    return found;
}

EventDraft eventOf(const ProposeFindingClose& command, const Person&, const FindingFacts& facts)
{
    EventDraft event = findingEvent(u"finding-propose-close"_s, facts);
    event.set(u"finding"_s, {{u"id"_s, facts.finding->id.value}},
              {{u"state"_s, nameOf(FindingState::CloseProposed)}, {u"evidence"_s, event.text(command.evidence)}});
    return event;
}

}
