// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/reinstate.h"

#include "domain/listed.h"
#include "governance/divergence.h"
#include "governance/review.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// For the owner nobody acts as risk approver: the two are two people.
std::optional<Mandate> riskMandate(const VersionFacts& facts, const Person& person)
{
    return freeMandate(facts.registry, person, Role::RiskApprover,
                       [&](const QString& name) { return name != person.name && name == facts.model->owner; });
}

bool reinstateTogether(const VersionFacts& facts, const Person& one, const Person& other)
{
    return (isOwner(facts, one) && riskMandate(facts, other)) || (riskMandate(facts, one) && isOwner(facts, other));
}

// In words; nobody is said as such, with who could mend it.
QString reinstatersWith(const VersionFacts& facts, const Person& first)
{
    std::vector<QString> people;
    for (const Person& person : facts.registry.people)
        if (person.name != first.name && !person.has(Role::Auditor) && reinstateTogether(facts, first, person))
            people.push_back(person.name);
    return people.empty() ? Governance::tr("Nobody else could. An admin makes somebody a risk approver under Registry > People.")
                          : Governance::tr("Who could: %1.").arg(displayed(facts.registry, people));
}

}

Obstacles obstacles(const Reinstate& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (facts.usability() != Usability::Unusable) {
        refuse(found, u"not-unusable"_s, Governance::tr("%1 is not unusable.").arg(facts.version->name()));
        return found;
    }
    const bool owner = isOwner(facts, actor);
    const bool risk = riskMandate(facts, actor).has_value();
    if (!owner && !risk)
        refuse(found, u"may-not-reinstate"_s,
               Governance::tr("The owner, %1, and a risk approver reinstate together.").arg(displayed(facts.registry, facts.model->owner)),
               facts.model->owner);
    const QString first = firstPerson(facts, Usability::Usable);
    if (!first.isEmpty() && !facts.registry.solo) {
        const Person* proposer = facts.registry.find(first);
        const QString who = proposer != nullptr ? reinstatersWith(facts, *proposer) : QString();
        if (first == actor.name)
            refuse(found, u"second-person-needed"_s,
                   inSequence({Governance::tr("%1 proposed it; a second person confirms.").arg(displayed(facts.registry, first)), who}),
                   facts.model->owner);
        else if (proposer == nullptr || !reinstateTogether(facts, *proposer, actor))
            refuse(found, u"owner-and-risk-needed"_s,
                   inSequence({Governance::tr("One of the two must be the owner, %1, the other a risk approver.")
                                   .arg(displayed(facts.registry, facts.model->owner)),
                               who}),
                   facts.model->owner);
    }
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Reinstate& command, const Person& actor, const VersionFacts& facts)
{
    if (firstPerson(facts, Usability::Usable).isEmpty()) {
        UsabilityFacts wanted;
        wanted.state = Usability::Usable;
        wanted.by = actor.name;
        wanted.reason = command.reason;
        EventDraft event = versionEvent(u"propose-reinstate"_s, facts);
        if (!isOwner(facts, actor))
            nameGiver(event, riskMandate(facts, actor));
        addProposal(event, facts, wanted);
        return event;
    }
    EventDraft event = versionEvent(u"reinstate"_s, facts);
    if (!isOwner(facts, actor))
        nameGiver(event, riskMandate(facts, actor));
    event.subject.insert(u"reason"_s, event.text(command.reason));
    endProposal(event, facts);
    event.end(u"usability"_s, {{u"version"_s, facts.version->id.value}});
    setVersion(event, facts, {});
    compareRunning(event, facts, Usability::Usable);
    return event;
}

}
