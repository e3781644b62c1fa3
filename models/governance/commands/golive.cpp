// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/golive.h"

#include "governance/deploymentrules.h"
#include "governance/gateb.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// Who approved at gate B does not deploy, nor does anybody for them.
std::optional<Mandate> deployingMandate(const Person& actor, const DeploymentFacts& facts)
{
    return freeMandate(facts.registry(), actor, Role::Deployer, [&](const QString& name) {
        return std::ranges::any_of(facts.version.verdicts,
                                   [&](const Verdict& verdict) { return countsAtB(verdict, facts) && verdict.approves() && verdict.involves(name); });
    });
}

}

Obstacles obstacles(const GoLive& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    const Deployment* current = requireDeployment(found, facts, {DeploymentState::Cleared});
    if (current == nullptr)
        return found;
    refuseUnlessDeployer(found, facts, actor);
    if (holds(facts.registry(), actor, Role::Deployer) && !deployingMandate(actor, facts))
        refuse(found, u"approver-deploys"_s,
               Governance::tr("%1 approved this at gate B. Whoever deploys does not decide there; another deployer lets it go live.")
                   .arg(displayed(facts.registry(), actor.name)),
               current->deployer);
    if (const QString live = facts.live() != nullptr ? facts.live()->versionName : QString(); command.over && *command.over != live)
        refuse(found, u"live-changed"_s,
               live.isEmpty() ? Governance::tr("Nothing is live in %1 any more. Look at what stands there, and decide again.").arg(facts.slot)
                              : Governance::tr("%1 went live in %2 meanwhile. Look at what stands there, and decide again.").arg(live, facts.slot),
               current->deployer);
    refuseBadUsability(found, facts);
    refuseOpenBlockers(found, facts);
    refuseBreakingContract(found, facts);
    refuseAgedApproval(found, facts);
    if (const GoLiveWindow& window = current->window; !window.holds(facts.registry().now)) {
        const QString deployer = displayed(facts.registry(), carriersOf(facts.registry(), *current));
        const bool isOver = window.notAfter.isValid() && facts.registry().now > window.notAfter;
        refuse(found, u"outside-window"_s,
               isOver ? Governance::tr("The window for going live ended at %1. A deployer, %2, cancels the deployment and starts it again.")
                            .arg(sayTime(window.notAfter), deployer)
                      : Governance::tr(
                            "The window for going live begins at %1. A deployer, %2, waits for it, or cancels the deployment and starts it again.")
                            .arg(sayTime(window.notBefore), deployer),
               current->deployer);
    }
    refuseTargetsOutOfStep(found, facts, *current);
    return found;
}

EventDraft eventOf(const GoLive&, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"go-live"_s, facts);
    nameGiver(event, deployingMandate(actor, facts));
    supersedeLive(event, facts);
    setDeployment(event, facts, *facts.current(), {{u"state"_s, nameOf(DeploymentState::Live)}, {u"live_since"_s, timeText(facts.registry().now)}});
    return event;
}

}
