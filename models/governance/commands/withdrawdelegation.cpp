// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/withdrawdelegation.h"

#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const WithdrawDelegation& command, const Person& actor, const RegistryFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts, actor);
    const auto delegation = std::ranges::find(facts.delegations, command.delegation, &Delegation::id);
    if (delegation == facts.delegations.end()) {
        refuse(found, u"unknown-delegation"_s, Governance::tr("There is no delegation %1, or it was withdrawn.").arg(command.delegation.value));
        return found;
    }
    if (delegation->isOver(facts.now))
        refuse(found, u"delegation-over"_s,
               Governance::tr("Delegation %1 ended on %2 by itself; there is nothing to withdraw.")
                   .arg(delegation->id.value)
                   .arg(sayTime(delegation->until)));
    if (delegation->giver != actor.name && !holds(facts, actor, Role::Admin))
        refuse(found, u"not-your-delegation"_s,
               Governance::tr("%1, who delegated the role, or an admin withdraws it.").arg(displayed(facts, delegation->giver)), delegation->giver);
    refuseLongText(found, command.reason);
    return found;
}

EventDraft eventOf(const WithdrawDelegation& command, const Person&, const RegistryFacts& facts)
{
    const auto delegation = std::ranges::find(facts.delegations, command.delegation, &Delegation::id);
    EventDraft event{u"withdraw-delegation"_s,
                     {{u"person"_s, delegation->delegate}, {u"role"_s, nameOf(delegation->role)}, {u"giver"_s, delegation->giver}},
                     {},
                     {},
                     {}};
    event.subject.insert(u"delegation"_s, delegation->id.value);
    event.subject.insert(u"reason"_s, event.text(command.reason));
    event.end(u"delegation"_s, {{u"id"_s, delegation->id.value}});
    return event;
}

}
