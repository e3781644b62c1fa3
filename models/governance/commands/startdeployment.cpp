// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/startdeployment.h"

#include "domain/listed.h"
#include "governance/deploymentrules.h"
#include "governance/liveproposal.h"
#include "governance/nextstep.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

bool isUnusable(const Deployment& deployment, const DeploymentFacts& facts)
{
    return std::ranges::any_of(facts.version.unusableBuilds, [&](const auto& build) { return build.second.contains(deployment.versionName); });
}

// What was retired does not come back, nor does what is unusable.
bool couldComeBack(const Deployment& deployment, const DeploymentFacts& facts)
{
    return (deployment.state == DeploymentState::Live || deployment.state == DeploymentState::Superseded) && !isUnusable(deployment, facts);
}

// Their labels, the newest first.
QString waysBack(const DeploymentFacts& facts)
{
    QStringList labels;
    for (const Deployment& each : facts.inSlot)
        if (const QString label = each.versionName.section(u'@', 1); couldComeBack(each, facts) && !labels.contains(label))
            labels.prepend(label);
    return listed(labels);
}

void refuseBadRollback(Obstacles& found, const StartDeployment& command, const DeploymentFacts& facts)
{
    const bool isThere = std::ranges::any_of(facts.inSlot, [&](const Deployment& each) { return couldComeBack(each, facts); });
    if (command.rollback.isEmpty() || (command.rollback == u"first" && isThere)) {
        refuse(found, u"rollback-missing"_s,
               isThere
                   ? Governance::tr("Name the version to go back to if this one fails, one that was live in %1: %2.").arg(facts.slot, waysBack(facts))
                   : Governance::tr("Nothing in %1 could be gone back to; say “first”.").arg(facts.slot),
               {}, Mend::InForm);
        return;
    }
    if (command.rollback == u"first")
        return;
    const QString name = facts.version.name.model + u'@' + command.rollback;
    const Deployment* newest = nullptr;
    for (const Deployment& each : facts.inSlot) {
        if (each.versionName != name || !each.liveSince.isValid())
            continue;
        if (couldComeBack(each, facts))
            return;
        newest = &each;
    }
    const QString instead = isThere ? Governance::tr("Name another version that was live in %1: %2.").arg(facts.slot, waysBack(facts))
                                    : Governance::tr("Say “first”.");
    refuse(
        found, u"rollback-was-never-live"_s,
        inSequence({newest == nullptr                ? Governance::tr("%1 was never live in %2, so nobody could go back to it.").arg(name, facts.slot)
                        : isUnusable(*newest, facts) ? Governance::tr("%1 is unusable, so nobody could go back to it.").arg(name)
                                                     : Governance::tr("%1 was retired in %2, so nobody could go back to it.").arg(name, facts.slot),
                    instead}),
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
               nextStep(facts.version)
                   .after(Governance::tr("%1 is %2; only an approved version is deployed.").arg(version.name(), labelOf(version.review))),
               nextStep(facts.version).who);
    refuseBadUsability(found, facts);
    refuseAgedApproval(found, facts);
    refuseNullDigest(found, command.build, command.environment);
    refuseBadTargets(found, facts, command.targets);
    refuseBadRollback(found, command, facts);
    if (const Deployment* current = facts.current(); current != nullptr && current->state != DeploymentState::InVerification)
        refuse(found, u"already-deployed"_s,
               nextStep(facts, *current).after(Governance::tr("%1 is already %2 in %3.").arg(version.name(), labelOf(current->state), facts.slot)),
               nextStep(facts, *current).who);
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
