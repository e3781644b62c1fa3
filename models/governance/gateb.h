// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where gate B of a deployment stands: its evidence, which role has spoken in this round, and what is still waited for.

#include "governance/deploymentfacts.h"
#include "governance/gate.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

enum class EvidenceState { Missing, Failed, Outdated, Met, NotApplicable };

// One kind of evidence that the policy asks for.
struct EvidenceStatus {
    EvidenceKind kind = EvidenceKind::GoldenTests;
    EvidenceState state = EvidenceState::Missing;
    std::optional<Evidence> newest; // of this kind, in this slot
    QString sentence;
};

// Whether a verdict counts at gate B now: this deployment, this round, this content, not withdrawn.
[[nodiscard]] bool countsAtB(const Verdict& verdict, const DeploymentFacts& facts);
// Candidates are those who may approve: where only the last approval is missing at high tier, no signer of gate A who would be the third alike.
[[nodiscard]] GateStatus gateBStatus(const DeploymentFacts& facts);
// The people who may act in the role: no author of the version, not the deployer of the deployment (in a solo registry: everybody).
[[nodiscard]] std::vector<QString> candidatesAtB(const DeploymentFacts& facts, Role role);
// Whether evidence no longer speaks of what stands: its content, build or environment changed, or the deployment was sent back.
[[nodiscard]] bool isOutdated(const Evidence& evidence, const VersionFacts& facts);
// What the policy asks and where each stands. Targets are derived from what they reported; old-and-new is not applicable where nothing is live.
[[nodiscard]] std::vector<EvidenceStatus> evidenceStatus(const DeploymentFacts& facts);
[[nodiscard]] EvidenceStatus evidenceOf(const DeploymentFacts& facts, EvidenceKind kind);
// The operating requirements that what was measured does not meet, with the keys of those of which nothing was said; empty when all are met.
[[nodiscard]] QString requirementsNotMet(const VersionFacts& facts, const QString& measured);
// The targets of the deployment that do not report its build (and its environment, where they report one), each as a sentence.
[[nodiscard]] QStringList targetsOutOfStep(const DeploymentFacts& facts, const Deployment& deployment);
// Whether a target is to report again (D6): the deployment is live by a rollback, and the target was not seen since.
[[nodiscard]] bool awaitsReport(const Deployment& live, const TargetReport& report);
// Consumers whose acknowledgement of a breaking contract gate B still waits for; nobody approves before.
[[nodiscard]] QStringList breakWaitsFor(const DeploymentFacts& facts);
// Who carries the deployment on: its deployer, or every deployer where that one no longer may.
[[nodiscard]] std::vector<QString> carriersOf(const RegistryFacts& registry, const Deployment& deployment);
// Who never decides at gate B of this deployment in the role: authors, deployers, and who has spoken.
[[nodiscard]] Barred barredAtB(const DeploymentFacts& facts, Role role);
// Whether the person, or a delegate for them, signed gate A of the content that stands.
[[nodiscard]] bool signedGateA(const VersionFacts& facts, const QString& person);
// Whether somebody of gate A's signers is the only one who would have cleared; asked at high tier.
[[nodiscard]] bool needsFreshEyes(const DeploymentFacts& facts, const Mandate& mandate);

}
