// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/abstaindeployment.h"

#include "governance/deploymentrules.h"
#include "governance/reviewb.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const AbstainDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    if (!refuseUnlessReviewingB(found, facts, actor, command.role, command.read))
        return found;
    refuseSecondVerdictAtB(found, facts, actor, command.role);
    refuseBadNotes(found, facts.version, facts.gate().checklists, command.role, command.ticks, command.findings);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const AbstainDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"abstain-deployment"_s, facts);
    addVerdictAtB(event, facts, actor, {VerdictKind::Abstain, command.role, command.reason, command.ticks, {}, facts.policy().number, false});
    addFindings(event, facts.version, actor, command.role, command.findings);
    setDeployment(event, facts, *facts.current(), {});
    return event;
}

}
