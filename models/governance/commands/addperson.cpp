// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addperson.h"

#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const AddPerson& command, const Person& actor, const RegistryFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts, actor);
    refuseUnlessAdmin(found, facts, actor);
    if (!isValidName(command.name))
        refuse(found, u"bad-name"_s, invalidName(command.name).sentence, {}, Mend::InForm);
    const Person* known = facts.find(command.name);
    const bool unlinks = command.osUser && command.osUser->isEmpty();
    if (known == nullptr && unlinks)
        refuse(found, u"unknown-person"_s, Governance::tr("“%1” is nobody in this registry, so there is no link to take off.").arg(command.name), {},
               Mend::InForm);
    if (known != nullptr && (command.display.isEmpty() || command.display == known->display)
        && command.osUser.value_or(known->osUser) == known->osUser)
        refuse(found, u"nothing-changes"_s, Governance::tr("%1 is already in this registry, and nothing would change.").arg(command.name), {},
               Mend::InForm);
    for (const Person& person : facts.people)
        if (command.osUser && !unlinks && person.osUser == *command.osUser && person.name != command.name)
            refuse(found, u"os-user-taken"_s,
                   Governance::tr("The operating-system user %1 is already linked to %2.").arg(*command.osUser, displayed(facts, person.name)), {},
                   Mend::InForm);
    return found;
}

EventDraft eventOf(const AddPerson& command, const Person&, const RegistryFacts& facts)
{
    const Person* known = facts.find(command.name);
    const bool unlinks = known != nullptr && !known->osUser.isEmpty() && command.osUser && command.osUser->isEmpty();
    EventDraft event{unlinks ? u"unlink"_s : u"person"_s, {{u"person"_s, command.name}}, {}, {}, {}};
    QJsonObject values;
    if (known == nullptr || !command.display.isEmpty())
        values.insert(u"display"_s, command.display.isEmpty() ? command.name : command.display);
    if (known == nullptr || command.osUser)
        values.insert(u"os_user"_s, command.osUser.value_or(QString()));
    event.set(u"person"_s, {{u"name"_s, command.name}}, values);
    return event;
}

}
