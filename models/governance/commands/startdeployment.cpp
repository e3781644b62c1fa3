// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/startdeployment.h"

#include "governance/deploymentrules.h"
#include "governance/liveproposal.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

bool couldComeBack(const Deployment& deployment)
{
    return deployment.state == DeploymentState::Live || deployment.state == DeploymentState::Superseded;
}

void refuseBadRollback(Obstacles& found, const StartDeployment& command, const DeploymentFacts& facts)
{
    const bool wasLive = std::ranges::any_of(facts.inSlot, couldComeBack); // what was retired does not come back
    if (command.rollback.isEmpty() || (command.rollback == u"first" && wasLive)) {
        refuse(found, u"rollback-missing"_s,
               wasLive ? Governance::tr("Name the version to go back to if this one fails: one that was live in %1.").arg(facts.slot)
                       : Governance::tr("Nothing in %1 could be gone back to; say “first”.").arg(facts.slot),
               {}, Mend::InForm);
        return;
    }
    const QString name = facts.version.name.model + u'@' + command.rollback;
    if (command.rollback != u"first"
        && std::ranges::none_of(facts.inSlot, [&](const Deployment& each) { return each.versionName == name && couldComeBack(each); }))
        refuse(found, u"rollback-was-never-live"_s, Governance::tr("%1 was never live in %2, so nobody could go back to it.").arg(name, facts.slot),
               {}, Mend::InForm);
}

}

Obstacles obstacles(const StartDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    if (!requireVersionAndSlot(found, facts))
        return found;
    refuseUnlessDeployer(found, facts, actor);
    const Version& version = *facts.version.version;
    if (version.review != ReviewState::Approved)
        refuse(found, u"not-approved"_s,
               Governance::tr("%1 is %2; only an approved version is deployed.").arg(version.name(), labelOf(version.review)), version.author);
    refuseBadUsability(found, facts);
    refuseAgedApproval(found, facts);
    refuseNullDigest(found, command.build, command.environment);
    refuseBadTargets(found, command.targets);
    refuseBadRollback(found, command, facts);
    if (const Deployment* current = facts.current(); current != nullptr && current->state != DeploymentState::InVerification)
        refuse(found, u"already-deployed"_s, Governance::tr("%1 is already %2 in %3.").arg(version.name(), labelOf(current->state), facts.slot),
               current->deployer);
    return found;
}

EventDraft eventOf(const StartDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"start-deployment"_s, facts);
    nameGiver(event, deployerMandate(facts.registry(), actor));
    const Deployment* again = facts.current();
    Deployment deployment;
    deployment.id = again != nullptr ? again->id : DeploymentId{facts.registry().nextSeq};
    deployment.version = facts.version.version->id;
    const Binding binding = bindingOf(facts.version, command.build, command.environment);
    event.subject.insert(u"deployment"_s, deployment.id.value);
    event.subject.insert(u"build"_s, binding.build.hex());
    event.subject.insert(u"environment"_s, binding.environment.hex());
    QJsonObject values = newDeployment(facts, binding, command.targets, actor.name);
    values.insert(u"rollback"_s, command.rollback);
    values.insert(u"state"_s, nameOf(DeploymentState::InVerification));
    setDeployment(event, facts, deployment, values);
    if (facts.exception) // signed for another start
        endLiveProposal(event, facts, false);
    return event;
}

}
