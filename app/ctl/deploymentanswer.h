// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a version runs or is on its way to, and what the targets there say they run.

#include "ctl/output.h"
#include "domain/deployment.h"
#include "governance/facts.h"

#include <QJsonArray>

namespace gatehouse::ctl {

// A target beside the build that it should run: {"target", "expected", "reported", "environment", "last_seen", "in_step"}; null where it never
// reported.
[[nodiscard]] QJsonObject targetJson(const QString& target, const Binding& expected, const std::optional<TargetReport>& report,
                                     bool isAwaited = false);
// With `reports`, the newest of each target of all slots, also the targets of what is there now or on its way.
[[nodiscard]] QJsonArray deploymentsJson(const std::vector<Deployment>& deployments, const std::vector<TargetReport>* reports = nullptr);
// “eu (Live), n1 (In verification)”: every slot that the version has not left.
[[nodiscard]] QString slotsText(const std::vector<Deployment>& deployments);
void tellDeployments(const governance::VersionFacts& facts, const std::vector<TargetReport>& reports, Output& output);

}
