// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/lift.h"

#include "governance/review.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Lift& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (facts.usability() != Usability::OnHold)
        refuse(found, u"not-on-hold"_s, Governance::tr("%1 is not on hold.").arg(facts.version->name()));
    else if (facts.version->usability.by != actor.name && !isOwner(facts, actor))
        refuse(found, u"not-your-hold"_s,
               Governance::tr("The hold is lifted by %1, who set it, or by the owner, %2.")
                   .arg(displayed(facts.registry, facts.version->usability.by), displayed(facts.registry, facts.model->owner)),
               facts.version->usability.by);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Lift& command, const Person&, const VersionFacts& facts)
{
    EventDraft event = versionEvent(u"lift"_s, facts);
    event.subject.insert(u"reason"_s, event.text(command.reason));
    event.end(u"usability"_s, {{u"version"_s, facts.version->id.value}});
    setVersion(event, facts, {});
    return event;
}

}
