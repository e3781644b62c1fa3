// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/revokerole.h"

#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const RevokeRole& command, const Person& actor, const RegistryFacts& facts)
{
    Obstacles found;
    // An admin who became an auditor changes nothing but this: the role of auditor may be taken off again.
    if (command.role != Role::Auditor || !actor.has(Role::Admin)) {
        refuseReader(found, facts, actor);
        refuseUnlessAdmin(found, facts, actor);
    }
    const Person* person = facts.find(command.person);
    if (person == nullptr || !person->has(command.role))
        refuse(found, u"role-not-held"_s,
               Governance::tr("%1 is no %2, so there is nothing to revoke.").arg(displayed(facts, command.person), labelOf(command.role)), {},
               Mend::InForm);
    const bool isLast = std::ranges::none_of(facts.people, [&](const Person& each) {
        return each.name != command.person && each.has(Role::Admin) && (facts.solo || !each.has(Role::Auditor));
    });
    if (command.role == Role::Admin && isLast)
        refuse(found, u"last-admin"_s,
               Governance::tr("%1 is the last admin; grant the role to somebody else first.").arg(displayed(facts, command.person)));
    return found;
}

EventDraft eventOf(const RevokeRole& command, const Person&, const RegistryFacts&)
{
    EventDraft event{u"revoke"_s, {{u"person"_s, command.person}, {u"role"_s, nameOf(command.role)}}, {}, {}, {}};
    event.end(u"role_grant"_s, {{u"person"_s, command.person}, {u"role"_s, nameOf(command.role)}});
    return event;
}

}
