// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who must approve at a gate: the roles and people that the policy asks, fewer for a routine change, one person each in a solo registry.

#include "governance/gate.h"

#include <functional>

namespace gatehouse::governance {

// In a solo registry one person may take every step, so it never asks for a second one.
[[nodiscard]] Approvers inRegistry(Approvers asked, const RegistryFacts& registry);
// Of this version at gate A: bound at submit, judged anew while it is a draft.
[[nodiscard]] Approvers approversAtA(const VersionFacts& facts);

// Where a gate stands that asks for `asked` and counts these verdicts: what both gates share. `barred` are those who never decide there; who has
// spoken is found here.
[[nodiscard]] GateStatus statusOf(const Approvers& asked, const std::vector<Verdict>& counting, const RegistryFacts& registry, Barred barred);

// One role of a gate before anybody has spoken: how many people are asked, and who they could be.
struct Staffing {
    Role role = Role::TechnicalReviewer;
    int people = 1;
    std::vector<QString> candidates; // delegates among them
    int holders = 0;                 // who could be in their own right: a delegate counts for who gave the role and adds nobody
    QString sentence; // how many are asked, how many more are needed, and who could be
};
[[nodiscard]] std::vector<Staffing> staffingOf(const VersionFacts& facts);

// The places of a gate for differentPeopleFill(): one for each person asked.
[[nodiscard]] std::vector<std::vector<QString>> placesOf(const Approvers& asked, const std::function<std::vector<QString>(Role)>& candidates);

// “2 Technical reviewers and 1 Risk approver” is said as “Technical reviewer (2 people), Risk approver”.
[[nodiscard]] QString wordsOf(const Approvers& asked);
[[nodiscard]] QString wordsOf(Role role, int people);

// What a gate still waits for.
struct Awaited {
    QStringList roles;           // in words, with the number of people where several are missing
    std::vector<QString> people; // names of all who could give them, each once
};
[[nodiscard]] Awaited awaitedAt(const GateStatus& gate);

}
