// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/golive.h"

#include "governance/deploymentrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const GoLive&, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    const Deployment* current = requireDeployment(found, facts, {DeploymentState::Cleared});
    if (current == nullptr)
        return found;
    refuseUnlessDeployer(found, facts, actor);
    refuseBadUsability(found, facts);
    refuseAgedApproval(found, facts);
    if (!current->window.holds(facts.registry().now))
        refuse(found, u"outside-window"_s,
               Governance::tr("The window for going live: not before %1, not after %2. Gate B names another one when it is asked again.")
                   .arg(current->window.notBefore.isValid() ? timeText(current->window.notBefore) : u"-"_s,
                        current->window.notAfter.isValid() ? timeText(current->window.notAfter) : u"-"_s));
    refuseTargetsOutOfStep(found, facts, *current);
    return found;
}

EventDraft eventOf(const GoLive&, const Person&, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"go-live"_s, facts);
    supersedeLive(event, facts);
    setDeployment(event, facts, *facts.current(),
                  {{u"state"_s, nameOf(DeploymentState::Live)}, {u"live_since"_s, timeText(facts.registry().now)}});
    return event;
}

}
