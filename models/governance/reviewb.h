// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What all verdicts of gate B share: who may give one, and how it is written into the event.

#include "governance/gateb.h"
#include "governance/review.h"

namespace gatehouse::governance {

// The version's deployment here is open at gate B: in review, or live under an exception and submitted. Answers whether it is.
[[nodiscard]] bool requireOpenGateB(Obstacles& obstacles, const DeploymentFacts& facts);
// What stands is still what the reviewer read.
void refuseOtherBinding(Obstacles& obstacles, const DeploymentFacts& facts, const std::optional<Binding>& read);
// And the role is asked, the person holds it, wrote no revision and is no deployer of it, and what stands is what was read.
[[nodiscard]] bool refuseUnlessReviewingB(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor, Role role,
                                          const std::optional<Binding>& read);
// The person's own verdict in this role, an abstention too: it is given once, and withdrawn before another one is given.
void refuseSecondVerdictAtB(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor, Role role);
// One person counts once per gate; an abstention does not count.
void refuseSecondRoleAtB(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor, Role role);
// Whether different people who may sign could fill all roles once `submitter` has submitted it, one of them no signer of gate A at high tier.
[[nodiscard]] bool canBeStaffedAtB(const DeploymentFacts& facts, const Person& submitter);
// In whose right the person's verdict is given.
[[nodiscard]] std::optional<Mandate> mandateAtB(const DeploymentFacts& facts, const Person& actor, Role role);
void addVerdictAtB(EventDraft& event, const DeploymentFacts& facts, const Person& actor, const VerdictDraft& verdict);

}
