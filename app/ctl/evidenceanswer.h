// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Evidence of a version as "show" gives it: what was reported by whom, and the digest of its file.

#include "ctl/output.h"
#include "domain/deployment.h"
#include "governance/facts.h"

#include <QJsonArray>

namespace gatehouse::ctl {

[[nodiscard]] QJsonArray evidenceJson(const std::vector<Evidence>& evidence, const governance::VersionFacts& facts);
void tellEvidence(const std::vector<Evidence>& evidence, const governance::VersionFacts& facts, Output& output);

}
