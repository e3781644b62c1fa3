// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is wrong with a policy before anybody works under it: contradictions, which are refused, and gates that nobody here could meet, which are told.

#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// What nobody could answer or would ever read: a checklist or a number of people of a role that its gate does not ask, a routine change that asks more
// than any other or that no threshold tells from a bad one, a waiver of what is not asked, a custom field that the registry does not have.
// Read policies are left alone, so that published ones stay as they are.
void refuseContradictions(Obstacles& obstacles, const Policy& policy, const RegistryFacts& registry);

// Those who have the role themselves.
[[nodiscard]] std::vector<QString> holding(const RegistryFacts& registry, Role role);

struct UnmetGate {
    Gate gate = Gate::A;
    Tier tier = Tier::Low;
    QString sentence; // why, and the way out
};

// The gates at which different people, as many as are asked and none of them the author (at gate B: nor the deployer), can fill the roles for no author
// at all, and those that ask for evidence which cannot be recorded.
[[nodiscard]] std::vector<UnmetGate> gatesNobodyCanMeet(const Policy& policy, const RegistryFacts& registry);

}
