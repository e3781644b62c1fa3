// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who must move next in a slot, thing by thing; the board shows the first one that it finds.

#include "governance/deploymentfacts.h"
#include "registry/queries/production.h"

namespace gatehouse::registry {

// As people read a time in a list; exact times stand in the trail.
[[nodiscard]] QString minuteText(const QDateTime& time);
// The next role of gate B, or what comes before it: an acknowledgement, or a rejection to be taken back. Nothing when it is decided.
[[nodiscard]] std::optional<NextMove> gateBMove(const governance::DeploymentFacts& facts);
// What stands between a cleared deployment and its going live: its window, its targets, or only its deployer.
// Who has to acknowledge that what is live is to end; nothing where nobody is waited for.
[[nodiscard]] std::optional<NextMove> endMove(const governance::DeploymentFacts& facts);
[[nodiscard]] NextMove goLiveMove(const governance::DeploymentFacts& facts);
// The roles of gate A whose approval is missing for a renewal, or the owner of the finding that comes before it.
[[nodiscard]] NextMove renewalMove(const governance::DeploymentFacts& facts);
// What is live is to be looked at again: a renewal, or gate A for what was adopted.
[[nodiscard]] NextMove reviewMove(const governance::DeploymentFacts& facts);
// Who may give the signature that a proposed exception or adoption waits for.
[[nodiscard]] NextMove signatureMove(const governance::DeploymentFacts& facts, const LiveProposal& proposal);
// Who mends the finding, or closes it once that is proposed.
[[nodiscard]] NextMove findingMove(const governance::VersionFacts& facts, const Finding& finding, const QDateTime& since);

}
