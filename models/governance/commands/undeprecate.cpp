// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/undeprecate.h"

#include "governance/review.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Undeprecate& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (!isOwner(facts, actor))
        refuse(found, u"only-the-owner"_s, Governance::tr("Only the owner, %1, can do this.").arg(displayed(facts.registry, facts.model->owner)),
               facts.model->owner);
    if (!facts.version->deprecated)
        refuse(found, u"not-deprecated"_s, Governance::tr("%1 is not deprecated.").arg(facts.version->name()));
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Undeprecate& command, const Person&, const VersionFacts& facts)
{
    EventDraft event = versionEvent(u"undeprecate"_s, facts);
    event.subject.insert(u"reason"_s, event.text(command.reason));
    event.end(u"deprecation"_s, {{u"version"_s, facts.version->id.value}});
    setVersion(event, facts, {});
    return event;
}

}
