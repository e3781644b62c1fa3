// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the commands about a version in a slot share: who may act, what must hold, and how a deployment is written into an event.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/mandate.h"
#include "governance/obstacles.h"

#include <initializer_list>

namespace gatehouse::governance {

// The version and the slot exist; everything else is only asked when they do.
[[nodiscard]] bool requireVersionAndSlot(Obstacles& obstacles, const DeploymentFacts& facts);
// And the version has a deployment here in one of the states; answers it, or nothing.
[[nodiscard]] const Deployment* requireDeployment(Obstacles& obstacles, const DeploymentFacts& facts, std::initializer_list<DeploymentState> states);

void refuseUnlessDeployer(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor);
void refuseUnlessOwner(Obstacles& obstacles, const VersionFacts& facts, const Person& actor);
// On hold or unusable: nothing of it starts or goes live.
void refuseBadUsability(Obstacles& obstacles, const DeploymentFacts& facts);
void refuseAgedApproval(Obstacles& obstacles, const DeploymentFacts& facts);
void refuseTargetsOutOfStep(Obstacles& obstacles, const DeploymentFacts& facts, const Deployment& deployment);
void refuseMissingEvidence(Obstacles& obstacles, const DeploymentFacts& facts);
// A digest that is given is one of something; all zeros are what a tool writes that found nothing.
void refuseNullDigest(Obstacles& obstacles, const std::optional<Sha256>& build, const std::optional<Sha256>& environment);
void refuseBadTargets(Obstacles& obstacles, const DeploymentFacts& facts, const QStringList& targets);

// In whose right the person deploys; nothing when in none.
[[nodiscard]] std::optional<Mandate> deployerMandate(const RegistryFacts& registry, const Person& person);

// The approval of gate A still counts for a start or a go-live.
[[nodiscard]] bool approvalAged(const DeploymentFacts& facts);
// The digest of what the environment element holds, for a deployment that names none of its own.
[[nodiscard]] Sha256 environmentDigest(const Manifest& manifest);
// Content, build and environment, each as given or as the version itself says.
[[nodiscard]] Binding bindingOf(const VersionFacts& facts, const std::optional<Sha256>& build, const std::optional<Sha256>& environment);

// Who deploys something never decides on it, and neither does whoever they deploy for.
void addDeployer(QStringList& deployers, const RegistryFacts& registry, const QString& name);
// The values of a deployment that starts, but for its state.
[[nodiscard]] QJsonObject newDeployment(const DeploymentFacts& facts, const Binding& binding, const QStringList& targets, const QString& deployer);
// An event about a version in a slot: its subject names model, version, revision, digest, slot, build and environment.
[[nodiscard]] EventDraft deploymentEvent(const QString& kind, const DeploymentFacts& facts);
// The deployment takes new values; its date of change and its version's go with them.
void setDeployment(EventDraft& event, const DeploymentFacts& facts, const Deployment& deployment, QJsonObject values);
// Ends what is live here in the same event, so that there is never a second one.
void supersedeLive(EventDraft& event, const DeploymentFacts& facts);
// Builds of the model that are on their way to live here, but for one deployment's.
[[nodiscard]] std::set<Sha256> onTheWay(const DeploymentFacts& facts, DeploymentId except);
// Whether the target reports what should not run where `live` is: a build that is neither its own nor on its way, or another environment.
[[nodiscard]] bool isStray(const DeploymentFacts& facts, const Deployment& live, const TargetReport& report);
// What the targets last reported against what the event brings live; the event already raises so many findings.
void compareTargets(EventDraft& event, const DeploymentFacts& facts, const Deployment& live, int raised = 0);
// What was live asks nothing of its targets any more.
void endDivergences(EventDraft& event, const DeploymentFacts& facts, const Deployment& wasLive);
// No blocking finding of the version, or about a target of the slot, may be open (D3, and still at D5).
void refuseOpenBlockers(Obstacles& obstacles, const DeploymentFacts& facts);
// A break of what is live here is acknowledged by every consumer (D3, and still at D5: another version may have gone live since).
void refuseBreakingContract(Obstacles& obstacles, const DeploymentFacts& facts);
// A finding that the registry itself raises.
void raiseFinding(EventDraft& event, const VersionFacts& facts, Severity severity, const QString& text);

}
