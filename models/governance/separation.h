// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who may do what, and separation of duties: the author never approves, one person counts once per gate, two people where two are asked.
// Solo registries switch separation off, from their making and for ever.

#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// Whether the person may act in a role, granted or delegated; in a solo registry everybody may, elsewhere an auditor acts in none.
[[nodiscard]] bool holds(const RegistryFacts& registry, const Person& person, Role role);
[[nodiscard]] bool isOwner(const VersionFacts& facts, const Person& person);
// A reviewer of any gate.
[[nodiscard]] bool isReviewer(const RegistryFacts& registry, const Person& person);
// The people who may act in the role, delegates among them, and did not write the version (in a solo registry: everybody).
[[nodiscard]] std::vector<QString> candidates(const VersionFacts& facts, Role role);
// Those who may in their own right: whether a gate can be staffed is asked of them, since a delegate counts for who gave the role and adds nobody.
[[nodiscard]] std::vector<QString> candidatesThemselves(const VersionFacts& facts, Role role);
// "Mei Zhao, Yuki Sato" for sentences; "nobody" when there is none.
[[nodiscard]] QString displayed(const RegistryFacts& registry, const std::vector<QString>& people);
[[nodiscard]] QString displayed(const RegistryFacts& registry, const QString& person);
// "Mei Zhao", or "Yuki Sato for Mei Zhao" when a delegate spoke.
[[nodiscard]] QString displayedSpeaker(const RegistryFacts& registry, const QString& person, const QString& forPerson);
[[nodiscard]] QString displayedSpeaker(const RegistryFacts& registry, const Verdict& verdict);

// An auditor reads everything and changes nothing, whatever other roles the person has.
void refuseReader(Obstacles& obstacles, const RegistryFacts& registry, const Person& actor);
// The version must exist; everything else about it is only asked when it does. Answers whether it does.
[[nodiscard]] bool requireVersion(Obstacles& obstacles, const VersionFacts& facts);
void refuseUnlessAuthor(Obstacles& obstacles, const VersionFacts& facts, const Person& actor);
void refuseUnlessAdmin(Obstacles& obstacles, const RegistryFacts& registry, const Person& actor);

}
