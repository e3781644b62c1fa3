// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/withdrawdeploymentverdict.h"

#include "governance/deploymentrules.h"
#include "governance/reviewb.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

std::optional<Verdict> standing(const WithdrawDeploymentVerdict& command, const Person& actor, const DeploymentFacts& facts)
{
    std::optional<Verdict> newest;
    for (const Verdict& verdict : facts.version.verdicts)
        if (countsAtB(verdict, facts) && verdict.person == actor.name && verdict.role == command.role)
            newest = verdict;
    return newest;
}

}

Obstacles obstacles(const WithdrawDeploymentVerdict& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    if (!requireOpenGateB(found, facts))
        return found;
    refuseOtherBinding(found, facts, command.read);
    if (!standing(command, actor, facts))
        refuse(
            found, u"no-verdict-to-withdraw"_s,
            Governance::tr("%1 has given no verdict on this deployment as %2.").arg(displayed(facts.registry(), actor.name), labelOf(command.role)));
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const WithdrawDeploymentVerdict& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"withdraw-deployment-verdict"_s, facts);
    const Verdict verdict = *standing(command, actor, facts);
    event.subject.insert(u"role"_s, nameOf(command.role));
    event.subject.insert(u"withdrawn"_s, verdict.event.value);
    event.set(u"verdict"_s, {{u"event"_s, verdict.event.value}}, {{u"withdrawn"_s, 1}, {u"withdrawn_reason"_s, event.text(command.reason)}});
    setDeployment(event, facts, *facts.current(), {});
    return event;
}

}
