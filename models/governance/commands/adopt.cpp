// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/adopt.h"

#include "domain/saysnothing.h"
#include "governance/deploymentrules.h"
#include "governance/liveproposal.h"
#include "governance/review.h"
#include "governance/separation.h"

#include <algorithm>
#include <tuple>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// Who confirms may leave out what was proposed; what is changed is a new proposal, which nobody has signed.
LiveProposal merged(const Adopt& command, const DeploymentFacts& facts)
{
    const LiveProposal before = standing(facts.adoption, facts);
    LiveProposal proposal = before;
    proposal.adoption = true;
    if (!saysNothing(command.reason))
        proposal.reason = command.reason;
    if (command.liveSince.isValid())
        proposal.liveSince = command.liveSince;
    if (command.review.isValid())
        proposal.review = command.review;
    if (!command.targets.isEmpty())
        proposal.targets = command.targets;
    if (command.build)
        proposal.build = *command.build;
    if (command.environment)
        proposal.environment = *command.environment;
    const auto said = [](const LiveProposal& of) { return std::tuple(of.liveSince, of.review, of.targets, of.build, of.environment); };
    if (said(proposal) != said(before))
        forgetSignatures(proposal);
    return proposal;
}

}

Obstacles obstacles(const Adopt& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    if (!requireVersionAndSlot(found, facts))
        return found;
    const Version& version = *facts.version.version;
    const bool draft = version.review == ReviewState::Draft;
    if (!draft && version.review != ReviewState::Adopted)
        refuse(found, u"not-adoptable"_s,
               Governance::tr("%1 is %2; what is adopted is a draft that ran before the registry knew it. An approved version is deployed.")
                   .arg(version.name(), labelOf(version.review)),
               version.author);
    if (std::ranges::any_of(facts.inSlot, [](const Deployment& each) { return each.liveSince.isValid(); }))
        refuse(found, u"slot-was-live"_s,
               Governance::tr("A version was already live in %1 here; what runs in it now goes through the gates.").arg(facts.slot));
    const LiveProposal proposal = merged(command, facts);
    if (proposal.by.isEmpty() && !facts.registry().solo)
        refuseUnlessDeployer(found, facts, actor);
    else
        refuseUnlessSigner(found, facts, actor, proposal);
    refuseBadUsability(found, facts);
    refuseEmptyReason(found, proposal.reason);
    refuseNullDigest(found, command.build, command.environment);
    refuseBadTargets(found, facts, proposal.targets);
    const QDateTime now = facts.registry().now;
    if (!proposal.liveSince.isValid() || proposal.liveSince > now)
        refuse(found, u"live-since-missing"_s, Governance::tr("Say since when it has been live; a time before now."), {}, Mend::InForm);
    if (!proposal.review.isValid() || proposal.review <= now.date() || proposal.review > now.date().addMonths(AdoptionMonths))
        refuse(found, u"review-date-out-of-range"_s, Governance::tr("What is adopted is reviewed after today and within twelve months."), {},
               Mend::InForm);
    return found;
}

EventDraft eventOf(const Adopt& command, const Person& actor, const DeploymentFacts& facts)
{
    LiveProposal proposal = merged(command, facts);
    const bool first = proposal.by.isEmpty();
    if (first)
        proposal.by = actor.name;
    if (!first || facts.registry().solo)
        proposal = signedBy(proposal, actor, facts);
    if (!complete(proposal)) {
        EventDraft event = deploymentEvent(first ? u"propose-adoption"_s : u"confirm-adoption"_s, facts);
        nameSigner(event, facts, actor, proposal);
        setLiveProposal(event, facts, proposal);
        return event;
    }
    EventDraft event = deploymentEvent(u"adopt"_s, facts);
    nameSigner(event, facts, actor, proposal);
    event.subject.insert(u"owner"_s, proposal.owner);
    event.subject.insert(u"risk_approver"_s, proposal.riskApprover);
    event.subject.insert(u"reason"_s, event.text(proposal.reason));
    if (facts.adoption)
        endLiveProposal(event, facts, true);
    const Version& version = *facts.version.version;
    if (version.review == ReviewState::Draft) {
        event.set(
            u"revision"_s, {{u"version"_s, version.id.value}, {u"number"_s, version.revision}},
            {{u"digest"_s, version.digest.hex()}, {u"author"_s, version.author}, {u"frozen_at"_s, timeText(facts.registry().now)}, {u"policy"_s, 0}});
        setVersion(event, facts.version, {{u"review_state"_s, nameOf(ReviewState::Adopted)}});
    }
    Deployment deployment;
    deployment.id = {facts.registry().nextSeq};
    deployment.version = version.id;
    const auto given = [](const Sha256& digest) { return digest.isNull() ? std::nullopt : std::optional(digest); };
    const Binding binding = bindingOf(facts.version, given(proposal.build), given(proposal.environment));
    event.subject.insert(u"deployment"_s, deployment.id.value);
    event.subject.insert(u"build"_s, binding.build.hex());
    QJsonObject values = newDeployment(facts, binding, proposal.targets, proposal.by);
    values.insert(u"rollback"_s, u"first"_s);
    values.insert(u"state"_s, nameOf(DeploymentState::Live));
    values.insert(u"live_since"_s, timeText(proposal.liveSince));
    values.insert(u"review"_s, proposal.review.toString(Qt::ISODate));
    values.insert(u"adopted"_s, 1);
    setDeployment(event, facts, deployment, values);
    deployment.versionName = version.name();
    deployment.slot = facts.slot;
    deployment.binding = binding;
    deployment.targets = proposal.targets;
    compareTargets(event, facts, deployment);
    return event;
}

}
