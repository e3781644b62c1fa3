// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What `show MODEL@VERSION` says, as JSON and as text.

#include "ctl/output.h"
#include "governance/facts.h"
#include "registry/queries/content.h"

#include <QJsonArray>

namespace gatehouse::ctl {

// cli.md section 3; further keys are ours.
[[nodiscard]] QJsonObject versionJson(const governance::VersionFacts& facts, const registry::VersionContent& content);
[[nodiscard]] QJsonArray deploymentsJson(const std::vector<Deployment>& deployments);
void tellVersion(const governance::VersionFacts& facts, const registry::VersionContent& content, Output& output);
[[nodiscard]] QJsonObject findingJson(const Finding& finding);
// Whether a newer revision was submitted since the verdict.
[[nodiscard]] bool isOutdated(const Verdict& verdict, const governance::VersionFacts& facts);
// "mei", or "entered by root as mei" where the operating-system user is not linked to the person.
[[nodiscard]] QString givenBy(const Verdict& verdict);
// The verdict's word; `withdrawn` for one that was taken back.
[[nodiscard]] QString wordOf(const Verdict& verdict);

}
