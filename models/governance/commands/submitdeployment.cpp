// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/submitdeployment.h"

#include "governance/approvers.h"
#include "governance/deploymentrules.h"
#include "governance/reviewb.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const SubmitDeployment&, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    const Deployment* current = requireDeployment(found, facts, {DeploymentState::InVerification, DeploymentState::Live});
    if (current == nullptr)
        return found;
    refuseUnlessDeployer(found, facts, actor);
    if (current->state == DeploymentState::Live && !current->exceptional)
        refuse(found, u"already-live"_s, Governance::tr("%1 is live in %2 and was cleared for it.").arg(facts.version.version->name(), facts.slot));
    if (current->gateOpen)
        refuse(found, u"already-in-review"_s, Governance::tr("%1 is already at gate B of %2.").arg(facts.version.version->name(), facts.slot));
    refuseBadUsability(found, facts);
    refuseMissingEvidence(found, facts);
    if (!canBeStaffedAtB(facts, actor))
        refuse(found, u"gate-cannot-be-met"_s,
               Governance::tr("Nobody could decide: gate B asks for %1, by different people who neither wrote the version nor deploy it. An admin "
                              "grants roles under Registry > People.")
                   .arg(wordsOf(facts.gate().approvers())));
    return found;
}

EventDraft eventOf(const SubmitDeployment&, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"submit-deployment"_s, facts);
    const Deployment& current = *facts.current();
    const RegistryFacts& registry = facts.registry();
    QStringList deployers = current.deployers;
    addDeployer(deployers, registry, actor.name);
    nameGiver(event, deployerMandate(registry, actor));
    // What an earlier round said of window, staleness and review went with its verdicts.
    QJsonObject values{{u"gate_open"_s, 1},
                       {u"not_before"_s, QString()},
                       {u"not_after"_s, QString()},
                       {u"stale_rule"_s, QString()},
                       {u"review"_s, QString()},
                       {u"deployers"_s, deployers.join(u' ')},
                       {u"round"_s, current.round + 1},
                       {u"policy"_s, registry.newestPolicy.number},
                       {u"due"_s, timeText(registry.now.addDays(registry.newestPolicy.liveAt(facts.version.model->tier).dueDays))}};
    if (!current.exceptional)
        values.insert(u"state"_s, nameOf(DeploymentState::InReviewB));
    setDeployment(event, facts, current, values);
    return event;
}

}
