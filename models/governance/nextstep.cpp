// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/nextstep.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/gate.h"
#include "governance/gateb.h"
#include "governance/obstacles.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

QString NextStep::after(const QString& refusal) const
{
    return inSequence({refusal, sentence});
}

NextStep nextStep(const VersionFacts& facts)
{
    const QString author = facts.version->author;
    const QString named = displayed(facts.registry, author);
    switch (facts.version->review) {
    case ReviewState::Draft: return {author, Governance::tr("Its author, %1, submits it to gate A next.").arg(named)};
    case ReviewState::InReviewA: {
        const std::vector<QString> people = awaitedAt(gateStatus(facts)).people;
        return people.empty() ? NextStep{{}, Governance::tr("Gate A decides next, and nobody can.")}
                              : NextStep{people.front(), Governance::tr("Gate A decides next: %1.").arg(displayed(facts.registry, people))};
    }
    case ReviewState::Approved: return {author, Governance::tr("A deployer brings it into a slot, or its author, %1, reopens it.").arg(named)};
    case ReviewState::Rejected: return {author, Governance::tr("That is final; it may be copied into a new version.")};
    case ReviewState::Adopted: return {author, Governance::tr("Its author, %1, submits it to gate A to have it approved.").arg(named)};
    }
    Q_UNREACHABLE();
}

namespace {

// Who approves at gate B, where it is open for the deployment.
NextStep atGateB(const DeploymentFacts& facts)
{
    const GateStatus gate = gateBStatus(facts);
    const std::vector<QString> people = awaitedAt(gate).people;
    if (const QStringList waiting = breakWaitsFor(facts); !gate.reject && !waiting.isEmpty())
        return {facts.version.model->owner, Governance::tr("The break of its interface is acknowledged first, for: %1.").arg(listed(waiting))};
    if (gate.reject)
        return {gate.reject->person,
                Governance::tr("%1 rejected it at gate B: that is taken back, or its deployer, %2, cancels it.")
                    .arg(displayed(facts.registry(), gate.reject->person), displayed(facts.registry(), facts.current()->deployer))};
    return people.empty() ? NextStep{{}, Governance::tr("Gate B decides next, and nobody can.")}
                          : NextStep{people.front(), Governance::tr("Gate B decides next: %1.").arg(displayed(facts.registry(), people))};
}

// What is live and cleared is where it should be; by exception it still has its gate before it.
NextStep afterLive(const DeploymentFacts& facts, const Deployment& deployment)
{
    if (deployment.gateOpen)
        return atGateB(facts);
    if (deployment.exceptional)
        return {deployment.deployer,
                Governance::tr("Its deployer, %1, submits it to gate B next.").arg(displayed(facts.registry(), deployment.deployer))};
    const QString owner = facts.version.model->owner;
    return {owner, Governance::tr("Nothing leads on from there; its owner, %1, may retire it.").arg(displayed(facts.registry(), owner))};
}

}

NextStep nextStep(const DeploymentFacts& facts, const Deployment& deployment)
{
    const auto named = [&](const QString& name) { return displayed(facts.registry(), name); };
    const QString owner = facts.version.model->owner;
    const std::vector<QString> carriers = carriersOf(facts.registry(), deployment);
    const QString first = carriers.empty() ? QString() : carriers.front(), deployer = displayed(facts.registry(), carriers);
    switch (deployment.state) {
    case DeploymentState::InVerification: return {first, Governance::tr("Its deployer, %1, submits it to gate B next.").arg(deployer)};
    case DeploymentState::InReviewB: return atGateB(facts);
    case DeploymentState::Cleared:
        return {first,
                deployment.window.holds(facts.registry().now) ? Governance::tr("Its deployer, %1, lets it go live next.").arg(deployer)
                    : deployment.window.notAfter.isValid() && facts.registry().now > deployment.window.notAfter
                    ? Governance::tr("Its window has closed: its deployer, %1, cancels it and starts it again.").arg(deployer)
                    : Governance::tr("Its deployer, %1, lets it go live in its window.").arg(deployer)};
    case DeploymentState::Live: return afterLive(facts, deployment);
    case DeploymentState::Superseded: return {owner, Governance::tr("A deployer or the owner, %1, brings it back by a rollback.").arg(named(owner))};
    case DeploymentState::Retired:
    case DeploymentState::Cancelled: break;
    }
    return {};
}

}
