// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What hold, unusable and reinstate share: who may brake, whose proposal waits, and how usability is written into an event.

#include "governance/event.h"
#include "governance/mandate.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

inline constexpr int HoldHours = 72;

// In whose right the person may hold a version or propose that it is unusable: reviewers, deployers and the owner. Their own right where they have one.
[[nodiscard]] std::optional<Mandate> brakeMandate(const VersionFacts& facts, const Person& actor);
// Who made the first of two steps towards `wanted`; a hold counts as the first step towards unusable. Empty when nobody did.
[[nodiscard]] QString firstPerson(const VersionFacts& facts, Usability wanted);
// In whose right the person confirms as risk approver what `first` proposed: never for them.
[[nodiscard]] std::optional<Mandate> secondMandate(const VersionFacts& facts, const Person& actor, const QString& first);
// Whether `first` could propose only as the delegate of `person`, so that the two are no two persons.
[[nodiscard]] bool proposesFor(const VersionFacts& facts, const QString& first, const QString& person);
// Who could give the second of the two signatures towards unusable where `first` has given the other.
[[nodiscard]] std::vector<QString> confirmersOf(const VersionFacts& facts, const QString& first);
// Which of the two signatures towards `wanted` the person would give now. Who proposed has given theirs; who only held proposes next.
enum class RecallPart { Propose, Wait, Confirm };
[[nodiscard]] RecallPart recallPartOf(const VersionFacts& facts, Usability wanted, const QString& person);
// A successor is another version of the model that may be used; the empty label is "none yet" and always allowed.
void refuseSuccessor(Obstacles& obstacles, const VersionFacts& facts, const QString& label);
void setUsability(EventDraft& event, const VersionFacts& facts, const UsabilityFacts& usability);
void addProposal(EventDraft& event, const VersionFacts& facts, const UsabilityFacts& wanted);
void endProposal(EventDraft& event, const VersionFacts& facts);

}
