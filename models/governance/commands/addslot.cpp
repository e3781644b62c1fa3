// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addslot.h"

#include "domain/names.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const AddSlot& command, const Person& actor, const SlotFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!holds(facts.registry, actor, Role::Deployer) && !actor.has(Role::Admin))
        refuse(found, u"may-not-add-slot"_s,
               Governance::tr("Slots are made by a deployer or an admin; %1 is neither.").arg(displayed(facts.registry, actor.name)),
               nameOf(Role::Deployer));
    if (!isValidName(command.name))
        refuse(found, u"bad-name"_s, invalidName(command.name).sentence, {}, Mend::InForm);
    if (facts.known)
        refuse(found, u"slot-exists"_s, Governance::tr("There is already a slot “%1”.").arg(command.name), {}, Mend::InForm);
    refuseLongFact(found, command.purpose);
    return found;
}

EventDraft eventOf(const AddSlot& command, const Person& actor, const SlotFacts&)
{
    EventDraft event{u"add-slot"_s, {{u"slot"_s, command.name}}, {}, {}, {}};
    event.set(u"slot"_s, {{u"name"_s, command.name}}, {{u"purpose"_s, command.purpose.trimmed()}, {u"made_by"_s, actor.name}});
    return event;
}

}
