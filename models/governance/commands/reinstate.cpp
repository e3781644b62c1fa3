// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/reinstate.h"

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
        const bool together = proposer != nullptr && ((facts.model->owner == first && risk) || (riskMandate(facts, *proposer) && owner));
        if (first == actor.name)
            refuse(found, u"second-person-needed"_s,
                   Governance::tr("%1 proposed it; a second person confirms.").arg(displayed(facts.registry, first)), facts.model->owner);
        else if (!together)
            refuse(
                found, u"owner-and-risk-needed"_s,
                Governance::tr("One of the two must be the owner, %1, the other a risk approver.").arg(displayed(facts.registry, facts.model->owner)),
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
