// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/canceldeployment.h"

#include "governance/deploymentrules.h"
#include "governance/divergence.h"
#include "governance/liveproposal.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const CancelDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    if (requireDeployment(found, facts, {DeploymentState::InVerification, DeploymentState::InReviewB, DeploymentState::Cleared}) == nullptr)
        return found;
    refuseUnlessDeployer(found, facts, actor);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const CancelDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"cancel-deployment"_s, facts);
    nameGiver(event, deployerMandate(facts.registry(), actor));
    event.subject.insert(u"reason"_s, event.text(command.reason));
    setDeployment(event, facts, *facts.current(), {{u"state"_s, nameOf(DeploymentState::Cancelled)}, {u"gate_open"_s, 0}});
    if (facts.exception)
        endLiveProposal(event, facts, false);
    if (facts.liveHere) { // what already runs it is out of step from now on
        LiveHere live = *facts.liveHere;
        live.expected = onTheWay(facts, facts.current()->id);
        DivergenceFindings findings(event, facts.registry(), facts.version.divergences, facts.version.nextFinding);
        for (const TargetReport& report : facts.reports)
            if (report.build == facts.current()->binding.build)
                findings.compare(live, report, facts.version.unusableBuilds, {});
    }
    return event;
}

}
