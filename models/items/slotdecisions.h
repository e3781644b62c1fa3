// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person may do about a version in a slot now, and for everything that is not open to them, why not.

#include "governance/deploymentfacts.h"

namespace gatehouse::items {

enum class SlotAct {
    Start,
    Submit,
    Approve,
    Return,
    Reject,
    Abstain,
    WithdrawVerdict,
    GoLive,
    Rollback,
    Retire,
    Cancel,
    Exception,
    Adopt,
    AcknowledgeEnd, // that what they use will be retired
    Acknowledge,    // a break of the interface
};

struct SlotDecision {
    SlotAct act = SlotAct::Start;
    QString slot;
    std::optional<Role> role; // of a verdict
    Obstacles obstacles;      // what no form can mend; empty when it is open
    [[nodiscard]] bool isOpen() const { return obstacles.empty(); }
    // Why it is not open, in a sentence; empty when it is.
    [[nodiscard]] QString reason() const { return obstacles.empty() ? QString() : obstacles.front().sentence; }
};

// "Approve as go-live approver…": the name of the action; ends in "…" since every one of them asks for more.
[[nodiscard]] QString actionText(const SlotDecision& decision);

// All that makes sense in the deployment's state, in the order of a decision bar; verdicts once for each role that the person holds and
// gate B asks (once with the first role when they hold none, to say why not).
[[nodiscard]] std::vector<SlotDecision> slotDecisionsOf(const governance::DeploymentFacts& facts, const Person& person);

// What `act` acknowledges, as commands and records name it.
[[nodiscard]] QString acknowledgedBy(SlotAct act);
// Consumers who have not acknowledged it and for whom the person may speak: their own first, then, for the owner, all others.
[[nodiscard]] QStringList consumersOf(const governance::DeploymentFacts& facts, const Person& person, SlotAct act);

// In whose right the person does it, in words: the role of a verdict, a signature or a deployment, or that they speak for a consumer.
// Empty where they may not.
[[nodiscard]] QString capacityIn(SlotAct act, std::optional<Role> role, const governance::DeploymentFacts& facts, const Person& person);

// The one that `act` (and role) names, judged now.
[[nodiscard]] SlotDecision slotDecisionOf(SlotAct act, std::optional<Role> role, const governance::DeploymentFacts& facts, const Person& person);

}
