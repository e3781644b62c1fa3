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
    refuseBadNotes(found, facts.version, facts.gate().checklists, command.role, command.ticks, command.findings);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const RejectDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"reject-deployment"_s, facts);
    addVerdictAtB(event, facts, actor, {VerdictKind::Reject, command.role, command.reason, command.ticks, {}, facts.policy().number, false});
    addFindings(event, facts.version, actor, command.role, command.findings);
    setDeployment(event, facts, *facts.current(), {});
    return event;
}

}
