// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the exception (D9) and the adoption (D10) share: an owner and a risk approver both sign before anything is live.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

inline constexpr int ExceptionDays = 7;
inline constexpr int AdoptionMonths = 12;

// The proposal while it is about the content that stands; an empty one when there is none, or when the content changed since.
[[nodiscard]] LiveProposal standing(const std::optional<LiveProposal>& proposal, const DeploymentFacts& facts);
// Nobody signed for what was changed since: the proposal is made anew.
void forgetSignatures(LiveProposal& proposal);
// The person may give one of the two signatures that are still missing.
void refuseUnlessSigner(Obstacles& obstacles, const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal);
// The proposal with the person's signature; in a solo registry one person gives both.
[[nodiscard]] LiveProposal signedBy(LiveProposal proposal, const Person& actor, const DeploymentFacts& facts);
// Who could still sign as risk approver; nobody where it is signed.
[[nodiscard]] std::vector<QString> riskSigners(const DeploymentFacts& facts, const LiveProposal& proposal);
// In whose right the person would sign now, in words; empty where they may not.
[[nodiscard]] QString signingCapacity(const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal);
// Says for whom the person signed as risk approver, when they are a delegate.
void nameSigner(EventDraft& event, const DeploymentFacts& facts, const Person& actor, const LiveProposal& proposal);
[[nodiscard]] bool complete(const LiveProposal& proposal);
void setLiveProposal(EventDraft& event, const DeploymentFacts& facts, const LiveProposal& proposal);
void endLiveProposal(EventDraft& event, const DeploymentFacts& facts, bool adoption);

}
