// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/rejectdeployment.h"

#include "governance/deploymentrules.h"
#include "governance/reviewb.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const RejectDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    if (!refuseUnlessReviewingB(found, facts, actor, command.role, command.read))
        return found;
    refuseSecondVerdictAtB(found, facts, actor, command.role);
    refuseSecondRoleAtB(found, facts, actor, command.role);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const RejectDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"reject-deployment"_s, facts);
    addVerdictAtB(event, facts, actor, {VerdictKind::Reject, command.role, command.reason, {}, {}, facts.policy().number, false});
    setDeployment(event, facts, *facts.current(), {});
    return event;
}

}
