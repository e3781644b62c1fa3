// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of a version's record that tells where it ran and what was reported for its gates.

#include "domain/deployment.h"
#include "governance/facts.h"
#include "report/htmlpage.h"

namespace gatehouse::report {

// What is told: the version's deployments, the newest report of each of their targets, and its evidence.
struct SlotsRecord {
    std::vector<Deployment> deployments;
    std::vector<TargetReport> targets;
    std::vector<Evidence> evidence;
};

void addSlots(HtmlPage& page, const SlotsRecord& record, const governance::RegistryFacts& registry);
// With the digests that each piece is bound to, and who reported it: nothing of it was measured here.
void addEvidence(HtmlPage& page, const SlotsRecord& record, const governance::VersionFacts& facts);

// "Lin Wei (lin)"
[[nodiscard]] QString personText(const governance::RegistryFacts& registry, const QString& name);
// 2026-09-30 14:05:07 UTC; empty for no time.
[[nodiscard]] QString timeText(const QDateTime& time);

}
