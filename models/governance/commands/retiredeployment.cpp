// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/retiredeployment.h"

#include "domain/listed.h"
#include "governance/deploymentrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const RetireDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    const Deployment* current = requireDeployment(found, facts, {DeploymentState::Live, DeploymentState::Superseded});
    if (current == nullptr)
        return found;
    refuseUnlessOwner(found, facts.version, actor);
    // Consumers use what is live; nobody is left on a superseded version.
    const QStringList waiting = current->state == DeploymentState::Live ? facts.notAcknowledged(u"retire") : QStringList();
    if (!waiting.isEmpty())
        refuse(found, u"retire-not-acknowledged"_s,
               facts.endIsAnnounced()
                   ? Governance::tr("These consumers still use it and have not acknowledged its end: %1.").arg(listed(waiting))
                   : Governance::tr("These consumers still use it and have not acknowledged its end: %1. Deprecate the version: that asks them.")
                         .arg(listed(waiting)),
               waiting.front());
    refuseLongText(found, command.reason);
    return found;
}

EventDraft eventOf(const RetireDeployment& command, const Person&, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"retire-deployment"_s, facts);
    event.subject.insert(u"reason"_s, event.text(command.reason));
    setDeployment(event, facts, *facts.current(), {{u"state"_s, nameOf(DeploymentState::Retired)}, {u"exceptional"_s, 0}, {u"gate_open"_s, 0}});
    endDivergences(event, facts, *facts.current());
    return event;
}

}
