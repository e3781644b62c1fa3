// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/liveproposal.h"

#include "governance/mandate.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

bool signsAsOwner(const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal)
{
    return proposal.owner.isEmpty() && isOwner(facts.version, actor) && (facts.registry().solo || proposal.riskApprover != actor.name);
}

// For the owner nobody signs as risk approver: the two signatures are two people's.
std::optional<Mandate> riskMandate(const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal)
{
    return freeMandate(facts.registry(), actor, Role::RiskApprover, [&](const QString& name) {
        return proposal.owner == name || facts.version.isAuthor(name) || (name != actor.name && name == facts.version.model->owner);
    });
}

// An author who owns the model signs as owner, never as risk approver.
bool signsAsRiskApprover(const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal)
{
    return proposal.riskApprover.isEmpty() && riskMandate(facts, actor, proposal).has_value();
}

QJsonObject keyOf(const DeploymentFacts& facts, bool adoption)
{
    return {{u"version"_s, facts.version.version->id.value}, {u"slot"_s, facts.slot}, {u"kind"_s, adoption ? u"adoption"_s : u"exception"_s}};
}

}

LiveProposal standing(const std::optional<LiveProposal>& proposal, const DeploymentFacts& facts)
{
    if (!proposal || proposal->content != facts.version.version->digest)
        return {};
    // An exception that would have ended by now is one no more, whoever signs it.
    return proposal->until.isValid() && proposal->until <= facts.registry().now ? LiveProposal{} : *proposal;
}

void forgetSignatures(LiveProposal& proposal)
{
    proposal.by.clear();
    proposal.owner.clear();
    proposal.riskApprover.clear();
}

void refuseUnlessSigner(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal)
{
    const RegistryFacts& registry = facts.registry();
    if (!registry.solo && facts.version.isAuthor(actor.name) && !isOwner(facts.version, actor))
        refuse(obstacles, u"author-decides"_s,
               Governance::tr("%1 wrote this version. An author never lets their own version go live.").arg(displayed(registry, actor.name)),
               facts.version.model->owner);
    if (signsAsOwner(facts, actor, proposal) || signsAsRiskApprover(facts, actor, proposal))
        return;
    const QString owner = displayed(registry, facts.version.model->owner);
    const std::vector<QString> signers = riskSigners(facts, proposal);
    refuse(
        obstacles, u"signature-not-asked"_s,
        proposal.owner.isEmpty() && proposal.riskApprover.isEmpty()
            ? Governance::tr("The owner, %1, and a risk approver sign this; %2 is neither.").arg(owner, displayed(registry, actor.name))
            : proposal.owner.isEmpty() ? Governance::tr("The owner, %1, signs next.").arg(owner)
            : signers.empty()
            ? Governance::tr("A risk approver who is not the owner signs next, and there is none. An admin grants the role under Registry > People.")
            : Governance::tr("A risk approver who is not the owner signs next: %1.").arg(displayed(registry, signers)),
        proposal.owner.isEmpty() ? facts.version.model->owner
            : signers.empty()    ? nameOf(Role::Admin)
                                 : signers.front());
}

LiveProposal signedBy(LiveProposal proposal, const Person& actor, const DeploymentFacts& facts)
{
    if (proposal.by.isEmpty())
        proposal.by = actor.name;
    if (signsAsOwner(facts, actor, proposal))
        proposal.owner = actor.name;
    else if (signsAsRiskApprover(facts, actor, proposal))
        proposal.riskApprover = actor.name;
    if (facts.registry().solo && proposal.riskApprover.isEmpty())
        proposal.riskApprover = actor.name;
    return proposal;
}

std::vector<QString> riskSigners(const DeploymentFacts& facts, const LiveProposal& proposal)
{
    std::vector<QString> names;
    for (const Person& person : facts.registry().people)
        if (signsAsRiskApprover(facts, person, proposal) && (facts.registry().solo || person.name != facts.version.model->owner))
            names.push_back(person.name);
    return names;
}

QString signingCapacity(const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal)
{
    if (signsAsOwner(facts, actor, proposal))
        return labelOf(Role::Owner);
    return signsAsRiskApprover(facts, actor, proposal) ? capacityOf(facts.registry(), Role::RiskApprover, riskMandate(facts, actor, proposal))
                                                       : QString();
}

void nameSigner(EventDraft& event, const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal)
{
    if (proposal.riskApprover == actor.name && proposal.owner != actor.name)
        nameGiver(event, riskMandate(facts, actor, proposal));
}

bool complete(const LiveProposal& proposal)
{
    return !proposal.owner.isEmpty() && !proposal.riskApprover.isEmpty();
}

void setLiveProposal(EventDraft& event, const DeploymentFacts& facts, const LiveProposal& proposal)
{
    event.set(u"live_proposal"_s, keyOf(facts, proposal.adoption),
              {{u"content"_s, facts.version.version->digest.hex()},
               {u"by"_s, proposal.by},
               {u"at"_s, timeText(facts.registry().now)},
               {u"reason"_s, event.text(proposal.reason)},
               {u"scope"_s, event.text(proposal.scope)},
               {u"until"_s, timeText(proposal.until)},
               {u"live_since"_s, timeText(proposal.liveSince)},
               {u"review"_s, proposal.review.toString(Qt::ISODate)},
               {u"targets"_s, proposal.targets.join(u' ')},
               {u"build"_s, proposal.build.isNull() ? QString() : proposal.build.hex()},
               {u"environment"_s, proposal.environment.isNull() ? QString() : proposal.environment.hex()},
               {u"owner"_s, proposal.owner},
               {u"risk_approver"_s, proposal.riskApprover}});
}

void endLiveProposal(EventDraft& event, const DeploymentFacts& facts, bool adoption)
{
    event.end(u"live_proposal"_s, keyOf(facts, adoption));
}

}
