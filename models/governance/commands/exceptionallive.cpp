// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/exceptionallive.h"

#include "domain/saysnothing.h"
#include "governance/deploymentrules.h"
#include "governance/gateb.h"
#include "governance/liveproposal.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// Who signs second may leave out what the first one wrote; who changes it makes a new proposal, which the other has not signed.
LiveProposal merged(const ExceptionalLive& command, const DeploymentFacts& facts)
{
    const LiveProposal before = standing(facts.exception, facts);
    LiveProposal proposal = before;
    if (!saysNothing(command.reason))
        proposal.reason = command.reason;
    if (!saysNothing(command.scope))
        proposal.scope = command.scope;
    if (command.until.isValid())
        proposal.until = command.until;
    if (proposal.scope != before.scope || proposal.until != before.until)
        forgetSignatures(proposal);
    return proposal;
}

}

Obstacles obstacles(const ExceptionalLive& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    const Deployment* current = requireDeployment(found, facts, {DeploymentState::InVerification});
    if (current == nullptr)
        return found;
    const LiveProposal proposal = merged(command, facts);
    refuseUnlessSigner(found, facts, actor, proposal);
    refuseBadUsability(found, facts);
    refuseAgedApproval(found, facts);
    refuseEmptyReason(found, proposal.reason);
    if (saysNothing(proposal.scope))
        refuse(found, u"scope-missing"_s, Governance::tr("Say for what it may be used while the exception lasts."), {}, Mend::InForm);
    refuseLongText(found, proposal.scope);
    const QDateTime now = facts.registry().now;
    if (!proposal.until.isValid() || proposal.until <= now || proposal.until > now.addDays(ExceptionDays))
        refuse(found, u"exception-too-long"_s, Governance::tr("An exception ends after now and within %n day(s).", nullptr, ExceptionDays), {},
               Mend::InForm);
    if (const EvidenceStatus golden = evidenceOf(facts, EvidenceKind::GoldenTests); golden.state != EvidenceState::Met)
        refuse(found, u"golden-tests-missing"_s,
               Governance::tr("Also an exception needs golden tests that passed on this build. %1").arg(golden.sentence), current->deployer);
    refuseTargetsOutOfStep(found, facts, *current);
    return found;
}

EventDraft eventOf(const ExceptionalLive& command, const Person& actor, const DeploymentFacts& facts)
{
    const LiveProposal proposal = signedBy(merged(command, facts), actor, facts);
    if (!complete(proposal)) {
        EventDraft event = deploymentEvent(u"propose-exception"_s, facts);
        nameSigner(event, facts, actor, proposal);
        setLiveProposal(event, facts, proposal);
        return event;
    }
    EventDraft event = deploymentEvent(u"exception"_s, facts);
    nameSigner(event, facts, actor, proposal);
    event.subject.insert(u"owner"_s, proposal.owner);
    event.subject.insert(u"risk_approver"_s, proposal.riskApprover);
    event.subject.insert(u"reason"_s, event.text(proposal.reason));
    event.subject.insert(u"until"_s, timeText(proposal.until));
    if (facts.exception)
        endLiveProposal(event, facts, false);
    supersedeLive(event, facts);
    setDeployment(event, facts, *facts.current(),
                  {{u"state"_s, nameOf(DeploymentState::Live)},
                   {u"live_since"_s, timeText(facts.registry().now)},
                   {u"exceptional"_s, 1},
                   {u"exception_until"_s, timeText(proposal.until)},
                   {u"exception_scope"_s, event.text(proposal.scope)}});
    return event;
}

}
