// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether different people can fill the roles that a gate asks for.

#include <QString>
#include <functional>
#include <vector>

namespace gatehouse::governance {

// `choices[i]` are the people who may fill role i. Answers whether one different person each can be chosen so that `accepts` holds for the team.
[[nodiscard]] bool differentPeopleFill(const std::vector<std::vector<QString>>& choices,
                                       const std::function<bool(const std::vector<QString>&)>& accepts);

}
