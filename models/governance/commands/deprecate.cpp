// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/deprecate.h"

#include "governance/review.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

QString successorOf(const Deprecate& command, const VersionFacts&)
{
    return command.successor;
}

Obstacles obstacles(const Deprecate& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (!isOwner(facts, actor))
        refuse(found, u"only-the-owner"_s, Governance::tr("Only the owner, %1, can do this.").arg(displayed(facts.registry, facts.model->owner)),
               facts.model->owner);
    if (facts.version->deprecated)
        refuse(found, u"already-deprecated"_s, Governance::tr("%1 is already deprecated.").arg(facts.version->name()));
    refuseSuccessor(found, facts, command.successor);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Deprecate& command, const Person& actor, const VersionFacts& facts)
{
    EventDraft event = versionEvent(u"deprecate"_s, facts);
    event.set(u"deprecation"_s, {{u"version"_s, facts.version->id.value}},
              {{u"by"_s, actor.name},
               {u"at"_s, timeText(facts.registry.now)},
               {u"message"_s, event.text(command.reason)},
               {u"successor"_s, command.successor}});
    setVersion(event, facts, {});
    return event;
}

}
