// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/reopen.h"

#include "governance/draft.h"
#include "governance/nextstep.h"
#include "governance/review.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Reopen& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (facts.version->review != ReviewState::Approved)
        refuse(found, u"not-approved"_s,
               nextStep(facts).after(
                   Governance::tr("%1 is %2; only an approved version can be reopened.").arg(facts.version->name(), labelOf(facts.version->review))),
               nextStep(facts).who);
    refuseUnlessAuthor(found, facts, actor);
    for (const Deployment& deployment : facts.deployments)
        if (!deployment.ended())
            refuse(found, u"still-deployed"_s,
                   Governance::tr("%1 is %2 in %3; it is reopened once that deployment is cancelled or retired. Or copy it into a new version.")
                       .arg(facts.version->name(), labelOf(deployment.state), deployment.slot),
                   deployment.deployer);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Reopen& command, const Person&, const VersionFacts& facts)
{
    EventDraft event = versionEvent(u"reopen"_s, facts);
    event.subject.insert(u"reason"_s, event.text(command.reason));
    QJsonObject values = backToDraft(facts);
    values.insert(u"approved_at"_s, QString());
    setVersion(event, facts, values);
    return event;
}

}
