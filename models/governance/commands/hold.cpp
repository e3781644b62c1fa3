// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/hold.h"

#include "governance/review.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Hold& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (!brakeMandate(facts, actor))
        refuse(found, u"may-not-hold"_s,
               Governance::tr("A hold is for reviewers, deployers and the owner; %1 is none of them.").arg(displayed(facts.registry, actor.name)),
               facts.model->owner);
    if (facts.usability() == Usability::OnHold)
        refuse(found, u"already-on-hold"_s,
               Governance::tr("%1 is already on hold until %2.").arg(facts.version->name(), sayTime(facts.version->usability.until)));
    if (facts.usability() == Usability::Unusable)
        refuse(found, u"version-unusable"_s, Governance::tr("%1 is already unusable.").arg(facts.version->name()));
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Hold& command, const Person& actor, const VersionFacts& facts)
{
    EventDraft event = versionEvent(u"hold"_s, facts);
    UsabilityFacts held;
    held.state = Usability::OnHold;
    held.by = actor.name;
    held.until = facts.registry.now.addSecs(HoldHours * 3600);
    held.reason = command.reason;
    nameGiver(event, brakeMandate(facts, actor));
    setUsability(event, facts, held);
    return event;
}

}
