// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/delegate.h"

#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// Nothing is delegated backwards: what somebody did before is not made theirs to have done.
QDateTime beginning(const Delegate& command, const RegistryFacts& facts)
{
    return command.from.isValid() && command.from > facts.now ? command.from : facts.now;
}

void refuseRole(Obstacles& found, Role role, const Person& actor, const RegistryFacts& facts)
{
    if (role == Role::Author || role == Role::Owner)
        refuse(
            found, u"role-is-a-fact"_s,
            Governance::tr("Author and owner are facts of a version and a model; they are not delegated. A model's owner is changed with its facts."),
            {}, Mend::InForm);
    else if (role == Role::Admin || role == Role::Auditor)
        refuse(found, u"role-not-delegated"_s,
               Governance::tr("The role of %1 is never delegated; an admin grants it to whoever should have it.").arg(labelOf(role).toLower()), {},
               Mend::InForm);
    else if (!actor.has(role))
        refuse(found, u"role-not-held"_s,
               Governance::tr("%1 is no %2 in their own right, and only such a role is delegated: a delegate cannot delegate on.")
                   .arg(displayed(facts, actor.name), labelOf(role)),
               {}, Mend::InForm);
}

void refusePerson(Obstacles& found, const Delegate& command, const Person& actor, const RegistryFacts& facts)
{
    const Person* delegate = facts.find(command.person);
    if (delegate == nullptr) {
        refuse(found, u"unknown-person"_s, Governance::tr("“%1” is nobody in this registry. Add the person first.").arg(command.person), {},
               Mend::InForm);
        return;
    }
    const QString name = displayed(facts, command.person);
    if (delegate->name == actor.name)
        refuse(found, u"delegates-to-oneself"_s, Governance::tr("Nobody is their own delegate. Name somebody else."), {}, Mend::InForm);
    else if (delegate->has(command.role))
        refuse(found, u"role-already-held"_s, Governance::tr("%1 already is %2 and acts in their own right.").arg(name, labelOf(command.role)), {},
               Mend::InForm);
    if (delegate->has(Role::Auditor))
        refuse(found, u"delegate-reads-only"_s,
               Governance::tr("%1 is an auditor here and changes nothing, so nobody can delegate to them. Name somebody else.").arg(name), {},
               Mend::InForm);
}

void refuseTimes(Obstacles& found, const Delegate& command, const Person& actor, const RegistryFacts& facts)
{
    if (!command.until.isValid()) {
        refuse(found, u"delegation-without-end"_s, Governance::tr("Say until when: a delegation has an end."), {}, Mend::InForm);
        return;
    }
    const QDateTime from = beginning(command, facts);
    if (command.until <= from)
        refuse(found, u"delegation-empty"_s, Governance::tr("The delegation would end before it begins, or has already ended."), {}, Mend::InForm);
    for (const Delegation& each : facts.delegations)
        if (each.giver == actor.name && each.delegate == command.person && each.role == command.role && each.from <= command.until
            && from <= each.until) {
            refuse(found, u"delegated-already"_s,
                   Governance::tr("%1 already acts for %2 as %3 until %4; withdraw that delegation first.")
                       .arg(displayed(facts, each.delegate), displayed(facts, each.giver), labelOf(each.role).toLower(), sayTime(each.until)),
                   actor.name, Mend::InForm);
            return;
        }
}

}

Obstacles obstacles(const Delegate& command, const Person& actor, const RegistryFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts, actor);
    if (facts.solo)
        refuse(found, u"solo-delegates-nothing"_s, Governance::tr("This is a solo registry: everybody acts in every role, so nothing is delegated."));
    refuseRole(found, command.role, actor, facts);
    refusePerson(found, command, actor, facts);
    refuseTimes(found, command, actor, facts);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Delegate& command, const Person& actor, const RegistryFacts& facts)
{
    EventDraft event{u"delegate"_s, {{u"person"_s, command.person}, {u"role"_s, nameOf(command.role)}}, {}, {}, {}};
    const QString from = timeText(beginning(command, facts));
    event.subject.insert(u"from"_s, from);
    event.subject.insert(u"until"_s, timeText(command.until));
    const QJsonValue reason = event.text(command.reason);
    event.subject.insert(u"reason"_s, reason);
    event.set(u"delegation"_s, {{u"id"_s, facts.nextSeq}},
              {{u"giver"_s, actor.name},
               {u"delegate"_s, command.person},
               {u"role"_s, nameOf(command.role)},
               {u"from_time"_s, from},
               {u"until_time"_s, timeText(command.until)},
               {u"reason"_s, reason}});
    return event;
}

}
