// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/reviewb.h"

#include "governance/approvers.h"
#include "governance/deploymentrules.h"
#include "governance/separation.h"
#include "governance/staffing.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

bool requireOpenGateB(Obstacles& obstacles, const DeploymentFacts& facts)
{
    const Deployment* current = requireDeployment(obstacles, facts, {DeploymentState::InReviewB, DeploymentState::Live});
    if (current == nullptr)
        return false;
    if (!current->gateOpen)
        refuse(obstacles, u"gate-not-open"_s,
               Governance::tr("%1 is not at gate B of %2; a deployer submits it first.").arg(facts.version.version->name(), facts.slot),
               current->deployer);
    return current->gateOpen;
}

void refuseOtherBinding(Obstacles& obstacles, const DeploymentFacts& facts, const std::optional<Binding>& read)
{
    const Deployment& current = *facts.current();
    if (read && read->content != current.binding.content)
        refuse(obstacles, u"digest-outdated"_s,
               Governance::tr("You read content %1, and content %2 is deployed. Look at it and decide again.")
                   .arg(read->content.shortHex(), current.binding.content.shortHex()),
               current.deployer);
    else if (read && *read != current.binding)
        refuse(obstacles, u"digest-outdated"_s,
               Governance::tr("What is deployed changed: you read build %1, it now is build %2. Look at it and decide again.")
                   .arg(read->build.shortHex(), current.binding.build.shortHex()),
               current.deployer);
}

bool refuseUnlessReviewingB(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor, Role role, const std::optional<Binding>& read)
{
    refuseReader(obstacles, facts.registry(), actor);
    if (!requireOpenGateB(obstacles, facts))
        return false;
    const Deployment& current = *facts.current();
    const RegistryFacts& registry = facts.registry();
    refuseOtherBinding(obstacles, facts, read);
    const std::vector<Role>& roles = facts.gate().roles;
    if (std::ranges::find(roles, role) == roles.end())
        refuse(obstacles, u"role-not-asked"_s,
               Governance::tr("Policy %1, asks no %2 at gate B of tier %3.")
                   .arg(labelOf(facts.policy()), labelOf(role), labelOf(facts.version.model->tier)));
    refuseUnentitled(obstacles, facts.version, actor, role, candidatesAtB(facts, role));
    if (!registry.solo && current.deployers.contains(actor.name))
        refuse(obstacles, u"deployer-decides"_s,
               Governance::tr("%1 deploys this version. A deployer never decides at gate B of their own deployment; it waits for %2.")
                   .arg(displayed(registry, actor.name), displayed(registry, candidatesAtB(facts, role))));
    refuseBoundDelegate(obstacles, registry, actor, role, barredAtB(facts, role));
    return true;
}

void refuseSecondVerdictAtB(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor, Role role)
{
    for (const Verdict& verdict : facts.version.verdicts)
        if (countsAtB(verdict, facts) && verdict.person == actor.name && verdict.role == role)
            refuse(obstacles, u"verdict-already-given"_s,
                   Governance::tr("%1 has already said “%2” on this deployment; withdraw that first.")
                       .arg(displayed(facts.registry(), actor.name), labelOf(verdict.kind)),
                   actor.name);
}

void refuseSecondRoleAtB(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor, Role role)
{
    if (facts.registry().solo)
        return;
    for (const Verdict& verdict : facts.version.verdicts)
        if (countsAtB(verdict, facts) && verdict.kind != VerdictKind::Abstain && verdict.involves(actor.name)
            && (verdict.role != role || verdict.person != actor.name))
            refuse(obstacles, u"counted-once"_s,
                   Governance::tr("%1 already counts at this gate as %2; one person counts once per gate.")
                       .arg(displayed(facts.registry(), actor.name), labelOf(verdict.role)),
                   actor.name);
}

bool canBeStaffedAtB(const DeploymentFacts& facts, const Person& submitter)
{
    if (facts.registry().solo)
        return !facts.registry().people.empty();
    const std::vector<Mandate> deploys = mandates(facts.registry(), submitter, Role::Deployer);
    const Deployment* current = facts.current();
    const auto places = placesOf(facts.gate().approvers(), [&](Role role) {
        std::vector<QString> names = candidatesThemselves(facts.version, role);
        // Who submits deploys it from then on, and so does whoever they act for.
        std::erase_if(names, [&](const QString& name) {
            return (current != nullptr && current->deployers.contains(name)) || name == submitter.name
                || (!deploys.empty() && deploys.front().involves(name));
        });
        return names;
    });
    // Everybody in a choice is in some full team.
    return differentPeopleFill(places)
        && (facts.version.model->tier != Tier::High || std::ranges::any_of(places, [&](const std::vector<QString>& names) {
                return std::ranges::any_of(names, [&](const QString& name) { return !signedGateA(facts.version, name); });
            }));
}

std::optional<Mandate> mandateAtB(const DeploymentFacts& facts, const Person& actor, Role role)
{
    return freeMandate(facts.registry(), actor, role, barredAtB(facts, role));
}

void addVerdictAtB(EventDraft& event, const DeploymentFacts& facts, const Person& actor, const VerdictDraft& verdict)
{
    VerdictDraft atB = verdict;
    atB.mandate = mandateAtB(facts, actor, verdict.role);
    addVerdict(event, facts.version, actor, atB);
    event.set(u"verdict"_s, {{u"event"_s, facts.registry().nextSeq}},
              {{u"gate"_s, nameOf(Gate::B)},
               {u"deployment"_s, facts.current()->id.value},
               {u"round"_s, facts.current()->round},
               {u"digest"_s, facts.current()->binding.content.hex()}});
}

}
