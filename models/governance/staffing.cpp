// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/staffing.h"

#include <functional>
#include <map>
#include <set>

namespace gatehouse::governance {

std::size_t placesTaken(const std::vector<std::vector<QString>>& choices)
{
    std::map<QString, std::size_t> placeOf;
    std::set<QString> asked; // in the search for one place
    // Somebody free takes the place, or somebody whose own place another one can take (Kuhn, The Hungarian method, 1955).
    const std::function<bool(std::size_t)> take = [&](std::size_t place) {
        for (const QString& person : choices[place]) {
            if (!asked.insert(person).second)
                continue;
            const auto held = placeOf.find(person);
            if (held != placeOf.end() && !take(held->second))
                continue;
            placeOf[person] = place;
            return true;
        }
        return false;
    };
    std::size_t taken = 0;
    for (std::size_t place = 0; place < choices.size(); ++place) {
        asked.clear();
        taken += std::size_t(take(place));
    }
    return taken;
}

}
