// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/staffing.h"

#include <algorithm>

namespace gatehouse::governance {

bool differentPeopleFill(const std::vector<std::vector<QString>>& choices, const std::function<bool(const std::vector<QString>&)>& accepts)
{
    std::vector<QString> team;
    const std::function<bool()> fill = [&] {
        if (team.size() == choices.size())
            return accepts(team);
        return std::ranges::any_of(choices[team.size()], [&](const QString& person) {
            if (std::ranges::find(team, person) != team.end())
                return false;
            team.push_back(person);
            const bool works = fill();
            team.pop_back();
            return works;
        });
    };
    return fill();
}

}
