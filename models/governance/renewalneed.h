// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the roles of gate A are asked to renew an approval for the sake of a slot; derived from the facts and their clock, nothing is stored.

#include "governance/deploymentfacts.h"

namespace gatehouse::governance {

enum class RenewalNeed {
    None,
    ApprovalAged, // it no longer counts for what is live, or on its way to live, in the slot
    ReviewNear,   // what is live is to be looked at again, and a renewal does that
};

// Of the version's own deployment in the slot. None for an unusable version, whose approval is not renewed.
[[nodiscard]] RenewalNeed renewalNeed(const DeploymentFacts& facts);
// Since when it has been needed; invalid for None.
[[nodiscard]] QDateTime renewalNeededSince(const DeploymentFacts& facts);
// The open blocking finding that keeps the approval from being renewed; nullptr when there is none.
[[nodiscard]] const Finding* findingBeforeRenewal(const VersionFacts& facts);
// Short names of those who move: the finding's owner, or whoever can renew in a role that is still missing.
[[nodiscard]] std::vector<QString> renewers(const VersionFacts& facts);

}
