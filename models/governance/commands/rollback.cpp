// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/rollback.h"

#include "governance/deploymentrules.h"
#include "governance/separation.h"
#include "governance/wayback.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Rollback& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    if (requireDeployment(found, facts, {DeploymentState::Superseded}) == nullptr)
        return found;
    if (!mayRollBack(facts.registry(), *facts.version.model, actor))
        refuse(found, u"may-not-roll-back"_s,
               Governance::tr("A deployer or the owner, %1, rolls back.").arg(displayed(facts.registry(), facts.version.model->owner)),
               facts.version.model->owner);
    refuseBadUsability(found, facts);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Rollback& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"rollback"_s, facts);
    if (!isOwner(facts.version, actor))
        nameGiver(event, deployerMandate(facts.registry(), actor));
    event.subject.insert(u"reason"_s, event.text(command.reason));
    supersedeLive(event, facts);
    setDeployment(event, facts, *facts.current(), {{u"state"_s, nameOf(DeploymentState::Live)}, {u"live_since"_s, timeText(facts.registry().now)}});
    const bool aged = approvalAged(facts);
    if (aged)
        raiseFinding(event, facts.version, Severity::Major,
                     Governance::tr("%1 came back to %2 by rollback although its approval has aged; renew it.")
                         .arg(facts.version.version->name(), facts.slot));
    compareTargets(event, facts, *facts.current(), aged ? 1 : 0);
    return event;
}

}
