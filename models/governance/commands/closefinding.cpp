// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/closefinding.h"

#include "governance/findingrules.h"
#include "governance/mandate.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

std::optional<Mandate> closingMandate(const Person& actor, const FindingFacts& facts)
{
    return freeMandate(facts.registry, actor, facts.finding->raisedAs,
                       [&](const QString& name) { return name == facts.finding->owner || name == facts.author; });
}

}

Obstacles obstacles(const CloseFinding& command, const Person& actor, const FindingFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireFinding(found, facts, command.finding))
        return found;
    if (facts.finding->state == FindingState::Open)
        refuse(found, u"close-not-proposed"_s,
               Governance::tr("The finding's owner, %1, first proposes to close it, with evidence.")
                   .arg(displayed(facts.registry, facts.finding->owner)),
               facts.finding->owner);
    if (!holds(facts.registry, actor, facts.finding->raisedAs))
        refuse(found, u"role-not-held"_s, Governance::tr("A %1 raised the finding, and a %1 closes it.").arg(labelOf(facts.finding->raisedAs)),
               nameOf(facts.finding->raisedAs));
    if (!facts.registry.solo && facts.finding->owner == actor.name)
        refuse(found, u"owner-closes"_s, Governance::tr("%1 owns the finding; somebody else closes it.").arg(displayed(facts.registry, actor.name)),
               nameOf(facts.finding->raisedAs));
    if (!facts.registry.solo && facts.author == actor.name)
        refuse(found, u"author-decides"_s,
               Governance::tr("%1 wrote the version; somebody else closes its findings.").arg(displayed(facts.registry, actor.name)),
               nameOf(facts.finding->raisedAs));
    if (found.empty() && !closingMandate(actor, facts))
        refuse(found, u"giver-bound"_s,
               Governance::tr("%1 acts for somebody who owns the finding or wrote the version; a delegate closes nothing that they may not close.")
                   .arg(displayed(facts.registry, actor.name)),
               nameOf(facts.finding->raisedAs));
    refuseLongText(found, command.reason);
    return found;
}

EventDraft eventOf(const CloseFinding& command, const Person& actor, const FindingFacts& facts)
{
    EventDraft event = findingEvent(u"finding-close"_s, facts);
    nameGiver(event, closingMandate(actor, facts));
    event.subject.insert(u"reason"_s, event.text(command.reason));
    event.set(u"finding"_s, {{u"id"_s, facts.finding->id.value}}, {{u"state"_s, nameOf(FindingState::Closed)}});
    return event;
}

}
