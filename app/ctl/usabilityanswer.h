// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a version may be used: held, unusable, deprecated, and what is proposed of it.

#include "ctl/output.h"
#include "governance/facts.h"

namespace gatehouse::ctl {

[[nodiscard]] QJsonObject usabilityJson(const UsabilityFacts& facts);
// Null where it is not deprecated.
[[nodiscard]] QJsonValue deprecationJson(const Version& version);
// What one person proposed and nobody confirmed yet; null for nothing.
[[nodiscard]] QJsonValue proposalJson(const governance::VersionFacts& facts);
void tellUsability(const governance::VersionFacts& facts, Output& output);

}
