// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What `show MODEL@VERSION` says, as JSON and as text.

#include "ctl/output.h"
#include "governance/facts.h"
#include "registry/queries/content.h"

namespace gatehouse::ctl {

// cli.md section 3; further keys are ours.
[[nodiscard]] QJsonObject versionJson(const governance::VersionFacts& facts, const registry::VersionContent& content,
                                      const std::vector<TargetReport>& reports);
void tellVersion(const governance::VersionFacts& facts, const registry::VersionContent& content, const std::vector<TargetReport>& reports,
                 Output& output);

}
