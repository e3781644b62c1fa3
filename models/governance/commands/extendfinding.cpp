// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/extendfinding.h"

#include "governance/findingrules.h"
#include "governance/mandate.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const ExtendFinding& command, const Person& actor, const FindingFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireFinding(found, facts, command.finding))
        return found;
    if (!holds(facts.registry, actor, Role::RiskApprover))
        refuse(found, u"role-not-held"_s, Governance::tr("A later date needs a risk approver."), nameOf(Role::RiskApprover));
    if (!command.due.isValid() || command.due <= facts.finding->due)
        refuse(found, u"not-a-later-date"_s,
               Governance::tr("The finding is due on %1; give a later date.").arg(facts.finding->due.toString(Qt::ISODate)), {}, Mend::InForm);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const ExtendFinding& command, const Person& actor, const FindingFacts& facts)
{
    EventDraft event = findingEvent(u"finding-extend"_s, facts);
    nameGiver(event, freeMandate(facts.registry, actor, Role::RiskApprover, [](const QString&) { return false; }));
    event.subject.insert(u"reason"_s, event.text(command.reason));
    event.set(u"finding"_s, {{u"id"_s, facts.finding->id.value}}, {{u"due"_s, command.due.toString(Qt::ISODate)}});
    return event;
}

}
