// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a decision leads to, in a sentence: whether the gate closes with it, who still has to speak, when it lapses.

#include "items/decisions.h"

namespace gatehouse::dialogs::consequences {

using governance::VersionFacts;
using items::Decision;

[[nodiscard]] QString ofSubmit(const VersionFacts& facts, const Decision&, const Person*);
[[nodiscard]] QString ofWithdraw(const VersionFacts& facts, const Decision&, const Person*);
[[nodiscard]] QString ofReopen(const VersionFacts& facts, const Decision&, const Person*);
[[nodiscard]] QString ofApprove(const VersionFacts& facts, const Decision& decision, const Person*);
[[nodiscard]] QString ofRequestChanges(const VersionFacts& facts, const Decision& decision, const Person*);
[[nodiscard]] QString ofReject(const VersionFacts& facts, const Decision& decision, const Person*);
[[nodiscard]] QString ofAbstain(const VersionFacts& facts, const Decision& decision, const Person* person);
[[nodiscard]] QString ofWithdrawVerdict(const VersionFacts& facts, const Decision&, const Person*);
[[nodiscard]] QString ofRenew(const VersionFacts& facts, const Decision& decision, const Person*);
[[nodiscard]] QString ofHold(const VersionFacts& facts, const Decision&, const Person*);
[[nodiscard]] QString ofLift(const VersionFacts& facts, const Decision&, const Person*);
[[nodiscard]] QString ofUnusable(const VersionFacts& facts, const Decision&, const Person* person);
[[nodiscard]] QString ofReinstate(const VersionFacts& facts, const Decision&, const Person*);
[[nodiscard]] QString ofDeprecate(const VersionFacts& facts, const Decision&, const Person*);
[[nodiscard]] QString ofUndeprecate(const VersionFacts& facts, const Decision&, const Person*);

}
