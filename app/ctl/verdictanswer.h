// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the verdicts of a version say, and which the gate still waits for.

#include "ctl/output.h"
#include "governance/facts.h"

#include <QJsonArray>

namespace gatehouse::ctl {

[[nodiscard]] QJsonArray verdictsJson(const governance::VersionFacts& facts);
// The roles that the gate asks, with their verdicts and who could give one.
[[nodiscard]] QJsonArray gateJson(const governance::VersionFacts& facts);
void tellVerdicts(const governance::VersionFacts& facts, Output& output);
// Whether a newer revision was submitted since the verdict.
[[nodiscard]] bool isOutdated(const Verdict& verdict, const governance::VersionFacts& facts);
// "mei", or "entered by root as mei" where the operating-system user is not linked to the person.
[[nodiscard]] QString givenBy(const Verdict& verdict);
// The verdict's word; `withdrawn` for one that was taken back.
[[nodiscard]] QString wordOf(const Verdict& verdict);

}
