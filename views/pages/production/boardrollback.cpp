// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardrollback.h"

#include "governance/wayback.h"

namespace gatehouse::pages {

std::optional<VersionName> rollbackOf(const items::Desk& desk, const registry::BoardRow& row)
{
    const Person* person = desk.person();
    if (row.wayBack.isEmpty() || person == nullptr || person->has(Role::Auditor) || desk.session().pastObstacle()
        || !governance::mayRollBack(desk.facts(), row.model, *person))
        return {};
    return VersionName{row.model.name, row.wayBack, 0};
}

}
