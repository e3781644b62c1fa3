// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/deploymentrules.h"

#include "domain/canonicaljson.h"
#include "domain/listed.h"
#include "domain/names.h"
#include "governance/divergence.h"
#include "governance/gate.h"
#include "governance/gateb.h"
#include "governance/nextstep.h"
#include "governance/renewalneed.h"
#include "governance/review.h"
#include "governance/separation.h"
#include "governance/threadrules.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr int FindingDays = 14; // until a finding that the registry raises should be closed

QString firstWith(const RegistryFacts& registry, Role role)
{
    const auto found = std::ranges::find_if(registry.people, [&](const Person& person) { return holds(registry, person, role); });
    return found == registry.people.end() ? QString() : found->name;
}

}

bool requireVersionAndSlot(Obstacles& obstacles, const DeploymentFacts& facts)
{
    const bool known = requireVersion(obstacles, facts.version);
    if (!facts.slotExists)
        refuse(obstacles, u"unknown-slot"_s, Governance::tr("There is no slot “%1” in this registry. A deployer makes it first.").arg(facts.slot), {},
               Mend::InForm);
    return known && facts.slotExists;
}

const Deployment* requireDeployment(Obstacles& obstacles, const DeploymentFacts& facts, std::initializer_list<DeploymentState> states)
{
    if (!requireVersionAndSlot(obstacles, facts))
        return nullptr;
    const Deployment* current = facts.current();
    if (current == nullptr) {
        const bool wasRetired = std::ranges::any_of(facts.inSlot, [&](const Deployment& each) {
            return each.version == facts.version.version->id && each.state == DeploymentState::Retired;
        });
        refuse(obstacles, u"not-deployed"_s,
               (wasRetired ? Governance::tr("%1 was retired in %2 and does not come back. A deployer starts it anew.")
                           : Governance::tr("%1 has no deployment in %2. A deployer starts one."))
                   .arg(facts.version.version->name(), facts.slot));
        return nullptr;
    }
    if (std::ranges::find(states, current->state) != states.end())
        return current;
    QStringList words;
    for (const DeploymentState state : states)
        words << labelOf(state);
    const NextStep next = nextStep(facts, *current);
    refuse(obstacles, u"wrong-deployment-state"_s,
           next.after(Governance::tr("%1 is %2 in %3; this needs: %4.")
                          .arg(facts.version.version->name(), labelOf(current->state), facts.slot, words.join(Governance::tr(" or ")))),
           next.who);
    return nullptr;
}

std::optional<Mandate> deployerMandate(const RegistryFacts& registry, const Person& person)
{
    return freeMandate(registry, person, Role::Deployer, [](const QString&) { return false; });
}

void refuseUnlessDeployer(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor)
{
    if (holds(facts.registry(), actor, Role::Deployer))
        return;
    std::vector<QString> deployers;
    for (const Person& person : facts.registry().people)
        if (holds(facts.registry(), person, Role::Deployer))
            deployers.push_back(person.name);
    refuse(obstacles, u"only-a-deployer"_s,
           Governance::tr("A deployer does this: %1. An admin grants the role under Registry > People.").arg(displayed(facts.registry(), deployers)),
           deployers.empty() ? QString() : deployers.front());
}

void refuseUnlessOwner(Obstacles& obstacles, const VersionFacts& facts, const Person& actor)
{
    if (!isOwner(facts, actor))
        refuse(obstacles, u"only-the-owner"_s, Governance::tr("Only the owner, %1, can do this.").arg(displayed(facts.registry, facts.model->owner)),
               facts.model->owner);
}

void refuseBadUsability(Obstacles& obstacles, const DeploymentFacts& facts)
{
    const Version& version = *facts.version.version;
    if (facts.version.usability() == Usability::OnHold)
        refuse(obstacles, u"version-on-hold"_s,
               Governance::tr("%1 is on hold until %2; %3 or the owner lifts it.")
                   .arg(version.name(), sayTime(version.usability.until), displayed(facts.registry(), version.usability.by)),
               version.usability.by);
    if (facts.version.usability() != Usability::Unusable)
        return;
    const QString owner = displayed(facts.registry(), facts.version.model->owner);
    const QString named = version.usability.successor;
    QString sentence;
    if (named.isEmpty())
        sentence = Governance::tr("%1 is unusable and has no successor yet; ask the owner, %2.").arg(version.name(), owner);
    else if (facts.instead.isEmpty())
        sentence =
            Governance::tr("%1 is unusable, and its successor, %2, cannot be used either; ask the owner, %3.").arg(version.name(), named, owner);
    else if (!facts.insteadStands)
        sentence = Governance::tr("%1 is unusable; %2 is to follow it and is not approved yet. Ask the owner, %3.")
                       .arg(version.name(), facts.instead, owner);
    else
        sentence = Governance::tr("%1 is unusable; use its successor, %2.").arg(version.name(), facts.instead);
    refuse(obstacles, u"version-unusable"_s, sentence, facts.version.model->owner);
}

bool approvalAged(const DeploymentFacts& facts)
{
    const QDateTime ages = approvalAges(facts.version);
    return ages.isValid() && facts.registry().now > ages;
}

void refuseAgedApproval(Obstacles& obstacles, const DeploymentFacts& facts)
{
    if (!approvalAged(facts))
        return;
    QString sentence = Governance::tr("The approval of %1 counted until %2; the reviewers of gate A renew it first: %3.");
    if (findingBeforeRenewal(facts.version) != nullptr)
        sentence = Governance::tr("The approval of %1 counted until %2; it can be renewed once its blocking finding is closed, which %3 mends.");
    else if (facts.version.openBlocker() != nullptr)
        sentence = Governance::tr("The approval of %1 counted until %2; it can be renewed once its blocker is resolved, which %3 does.");
    refuse(obstacles, u"approval-aged"_s,
           sentence.arg(facts.version.version->name(), sayTime(approvalAges(facts.version)), displayed(facts.registry(), renewers(facts.version))));
}

void refuseTargetsOutOfStep(Obstacles& obstacles, const DeploymentFacts& facts, const Deployment& deployment)
{
    for (const QString& sentence : targetsOutOfStep(facts, deployment))
        refuse(obstacles, u"target-out-of-step"_s, sentence, firstWith(facts.registry(), Role::Monitor));
}

void refuseMissingEvidence(Obstacles& obstacles, const DeploymentFacts& facts)
{
    for (const EvidenceStatus& line : evidenceStatus(facts))
        if (line.state != EvidenceState::Met && line.state != EvidenceState::NotApplicable)
            refuse(obstacles, u"evidence-missing"_s, line.sentence, facts.current() != nullptr ? facts.current()->deployer : QString());
}

void refuseBadTargets(Obstacles& obstacles, const DeploymentFacts& facts, const QStringList& targets)
{
    if (targets.isEmpty())
        refuse(obstacles, u"no-target"_s, Governance::tr("Name at least one target: the host or service that will run the version."), {},
               Mend::InForm);
    QStringList seen;
    for (const QString& target : targets) {
        if (!isValidName(target))
            refuse(obstacles, u"bad-name"_s, invalidName(target).sentence, {}, Mend::InForm);
        if (seen.contains(target))
            refuse(obstacles, u"target-twice"_s, Governance::tr("Target %1 is named twice.").arg(target), {}, Mend::InForm);
        if (const auto other = facts.taken.find(target); other != facts.taken.end())
            refuse(obstacles, u"target-taken"_s,
                   Governance::tr("Target %1 of %2 is one of %3 already, and a target reports one build. Where one host runs both, name each after "
                                  "host and model, for example %1-%4.")
                       .arg(target, facts.slot, other->second, facts.version.model->name),
                   {}, Mend::InForm);
        seen << target;
    }
}

void refuseNullDigest(Obstacles& obstacles, const std::optional<Sha256>& build, const std::optional<Sha256>& environment)
{
    for (const auto& [digest, name] : {std::pair(build, Governance::tr("build")), std::pair(environment, Governance::tr("environment"))})
        if (digest && digest->isNull())
            refuse(
                obstacles, u"digest-of-nothing"_s,
                Governance::tr("The digest of the %1 is all zeros, which is nothing that could run. Name the one of what was built, or leave it out.")
                    .arg(name),
                {}, Mend::InForm);
}

Sha256 environmentDigest(const Manifest& manifest)
{
    QJsonArray files;
    for (const Asset* asset : manifest.of(Element::Environment))
        files.append(QJsonArray{asset->path, asset->sha256.hex()});
    return domainDigest("environment", canonicalJson(QJsonObject{{u"files"_s, files}}));
}

Binding bindingOf(const VersionFacts& facts, const std::optional<Sha256>& build, const std::optional<Sha256>& environment)
{
    return {facts.version->digest, build.value_or(facts.version->digest), environment ? *environment : environmentDigest(facts.manifest)};
}

void addDeployer(QStringList& deployers, const RegistryFacts& registry, const QString& name)
{
    const Person* person = registry.find(name);
    const Mandate mandate = person != nullptr ? deployerMandate(registry, *person).value_or(Mandate{name, {}}) : Mandate{name, {}};
    for (const QString& each : {mandate.person, mandate.giver})
        if (!each.isEmpty() && !deployers.contains(each))
            deployers << each;
}

QJsonObject newDeployment(const DeploymentFacts& facts, const Binding& binding, const QStringList& targets, const QString& deployer)
{
    const Deployment* again = facts.current();
    QStringList deployers = again != nullptr ? again->deployers : QStringList();
    addDeployer(deployers, facts.registry(), deployer);
    return {{u"version"_s, facts.version.version->id.value},
            {u"model"_s, facts.version.model->id.value},
            {u"slot"_s, facts.slot},
            {u"content"_s, binding.content.hex()},
            {u"build"_s, binding.build.hex()},
            {u"environment"_s, binding.environment.hex()},
            {u"targets"_s, targets.join(u' ')},
            {u"deployer"_s, deployer},
            {u"deployers"_s, deployers.join(u' ')},
            {u"started_at"_s, timeText(again != nullptr ? again->startedAt : facts.registry().now)}};
}

EventDraft deploymentEvent(const QString& kind, const DeploymentFacts& facts)
{
    EventDraft event = versionEvent(kind, facts.version);
    event.subject.insert(u"slot"_s, facts.slot);
    if (const Deployment* current = facts.current()) {
        event.subject.insert(u"deployment"_s, current->id.value);
        event.subject.insert(u"build"_s, current->binding.build.hex());
        event.subject.insert(u"environment"_s, current->binding.environment.hex());
    }
    return event;
}

void setDeployment(EventDraft& event, const DeploymentFacts& facts, const Deployment& deployment, QJsonObject values)
{
    const QString now = timeText(facts.registry().now);
    values.insert(u"changed_at"_s, now);
    event.set(u"deployment"_s, {{u"id"_s, deployment.id.value}}, values);
    event.set(u"version"_s, {{u"id"_s, deployment.version.value}}, {{u"changed_at"_s, now}});
}

void supersedeLive(EventDraft& event, const DeploymentFacts& facts)
{
    const Deployment* live = facts.live();
    if (live == nullptr)
        return;
    event.subject.insert(u"supersedes"_s, live->versionName);
    // An exception stays one, so that a rollback does not turn it into a cleared version; its gate closes.
    setDeployment(event, facts, *live, {{u"state"_s, nameOf(DeploymentState::Superseded)}, {u"gate_open"_s, 0}});
    endDivergences(event, facts, *live);
}

std::set<Sha256> onTheWay(const DeploymentFacts& facts, DeploymentId except)
{
    std::set<Sha256> builds;
    for (const Deployment& each : facts.inSlot)
        if (each.id != except && !each.ended() && each.state != DeploymentState::Live && each.state != DeploymentState::Superseded)
            builds.insert(each.binding.build);
    return builds;
}

bool isStray(const DeploymentFacts& facts, const Deployment& live, const TargetReport& report)
{
    return report.build == live.binding.build ? !report.environment.isNull() && report.environment != live.binding.environment
                                              : !onTheWay(facts, live.id).contains(report.build);
}

void compareTargets(EventDraft& event, const DeploymentFacts& facts, const Deployment& live, int raised)
{
    const LiveHere here{facts.version.model->name, facts.version.model->owner, facts.version.version->revision, live, onTheWay(facts, live.id)};
    DivergenceFindings findings(event, facts.registry(), facts.version.divergences, facts.version.nextFinding + raised);
    for (const TargetReport& report : facts.reports)
        findings.compare(here, report, facts.version.unusableBuilds, {});
}

void endDivergences(EventDraft& event, const DeploymentFacts& facts, const Deployment& wasLive)
{
    DivergenceFindings(event, facts.registry(), facts.version.divergences, facts.version.nextFinding).end(wasLive);
}

void refuseOpenBlockers(Obstacles& obstacles, const DeploymentFacts& facts)
{
    for (const Finding& finding : facts.version.findings)
        if (blocks(finding, facts.slot))
            refuse(obstacles, u"blocking-finding-open"_s,
                   finding.target.isEmpty() ? Governance::tr("Blocking finding %1 is open; it is closed before this goes live.").arg(finding.id.value)
                                            : Governance::tr("Blocking finding %1 is open: bring target %2 in step, which closes it.")
                                                  .arg(finding.id.value)
                                                  .arg(finding.target),
                   finding.owner);
    refuseOpenBlockers(obstacles, facts.version);
}

void refuseBreakingContract(Obstacles& obstacles, const DeploymentFacts& facts)
{
    if (const QStringList waiting = breakWaitsFor(facts); !waiting.isEmpty())
        refuse(
            obstacles, u"break-not-acknowledged"_s,
            Governance::tr("The interface breaks for those who use it: %1 Not acknowledged yet by: %2. Who speaks for a consumer acknowledges it, or "
                           "the owner, %3, on its behalf with a reason.")
                .arg(facts.contract().breaks().join(u' '), listed(waiting), displayed(facts.registry(), facts.version.model->owner)),
            waiting.front());
}

void raiseFinding(EventDraft& event, const VersionFacts& facts, Severity severity, const QString& text)
{
    event.set(u"finding"_s, {{u"id"_s, facts.nextFinding}},
              {{u"version"_s, facts.version->id.value},
               {u"revision"_s, facts.version->revision},
               {u"severity"_s, nameOf(severity)},
               {u"owner"_s, facts.model->owner},
               {u"due"_s, facts.registry.now.date().addDays(FindingDays).toString(Qt::ISODate)},
               {u"text"_s, event.text(text)},
               {u"raised_as"_s, nameOf(Role::Deployer)},
               {u"raised_by"_s, QString()},
               {u"state"_s, nameOf(FindingState::Open)},
               {u"evidence"_s, QString()}});
}

}
