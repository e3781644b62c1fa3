// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether different people can fill the places that a gate has: one a role, or as many as the policy asks.

#include <QString>
#include <vector>

namespace gatehouse::governance {

// `choices[i]` are the people who may take place i. Answers how many places different people can take at once.
[[nodiscard]] std::size_t placesTaken(const std::vector<std::vector<QString>>& choices);
// All of them. Then everybody who stands in a choice is in some full team (the teams are the bases of a transversal matroid;
// Edmonds and Fulkerson, Transversals and matroid partition, 1965).
[[nodiscard]] inline bool differentPeopleFill(const std::vector<std::vector<QString>>& choices)
{
    return placesTaken(choices) == choices.size();
}

}
