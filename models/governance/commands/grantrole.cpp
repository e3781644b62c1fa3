// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/grantrole.h"

#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const GrantRole& command, const Person& actor, const RegistryFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts, actor);
    refuseUnlessAdmin(found, facts, actor);
    const Person* person = facts.find(command.person);
    if (person == nullptr)
        refuse(found, u"unknown-person"_s, Governance::tr("“%1” is nobody in this registry. Add the person first.").arg(command.person), {},
               Mend::InForm);
    else if (person->has(command.role))
        refuse(found, u"role-already-held"_s, Governance::tr("%1 already is %2.").arg(displayed(facts, command.person), labelOf(command.role)), {},
               Mend::InForm);
    if (command.role == Role::Author || command.role == Role::Owner)
        refuse(found, u"role-is-a-fact"_s, Governance::tr("Author and owner are facts of a version and a model; they are not granted."), {},
               Mend::InForm);
    // An auditor changes nothing, so the last admin who becomes one could not even take it back.
    const bool isLast = std::ranges::none_of(facts.people,
                                             [&](const Person& each) { return each.name != command.person && holds(facts, each, Role::Admin); });
    if (command.role == Role::Auditor && !facts.solo && person != nullptr && holds(facts, *person, Role::Admin) && isLast)
        refuse(found, u"last-admin-reads-only"_s,
               Governance::tr("%1 is the last admin, and an auditor changes nothing; grant the role of admin to somebody else first.")
                   .arg(displayed(facts, command.person)),
               {}, Mend::InForm);
    return found;
}

EventDraft eventOf(const GrantRole& command, const Person& actor, const RegistryFacts&)
{
    EventDraft event{u"grant"_s, {{u"person"_s, command.person}, {u"role"_s, nameOf(command.role)}}, {}, {}, {}};
    event.set(u"role_grant"_s, {{u"person"_s, command.person}, {u"role"_s, nameOf(command.role)}}, {{u"granted_by"_s, actor.name}});
    return event;
}

}
