// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/acknowledge.h"

#include "governance/deploymentrules.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Acknowledge& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    if (requireDeployment(found, facts,
                          {DeploymentState::InVerification, DeploymentState::InReviewB, DeploymentState::Cleared, DeploymentState::Live})
        == nullptr)
        return found;
    if (command.of != u"contract" && command.of != u"retire")
        refuse(found, u"nothing-to-acknowledge"_s, Governance::tr("“%1” is nothing to acknowledge; use contract or retire.").arg(command.of), {},
               Mend::InForm);
    if (command.of == u"contract" && facts.contract().change != ContractChange::Breaking)
        refuse(found, u"no-break-to-acknowledge"_s,
               Governance::tr("%1 breaks nothing for those who use it in %2, so nobody has to acknowledge that.")
                   .arg(facts.version.version->name(), facts.slot));
    if (command.of == u"retire" && !facts.endIsAnnounced() && (facts.current()->state != DeploymentState::Live || !isOwner(facts.version, actor)))
        refuse(found, u"end-not-announced"_s,
               Governance::tr("Nobody has said that %1 is to end in %2. Its owner, %3, deprecates it while it is live.")
                   .arg(facts.version.version->name(), facts.slot, displayed(facts.registry(), facts.version.model->owner)),
               facts.version.model->owner);
    const QJsonArray consumers = facts.version.model->consumers;
    const auto entry = std::ranges::find_if(consumers, [&](const QJsonValue& each) { return each[u"name"].toString() == command.consumer; });
    if (entry == consumers.end()) {
        refuse(found, u"unknown-consumer"_s,
               Governance::tr("%1 has no consumer “%2”; register it first.").arg(facts.version.name.model, command.consumer), {}, Mend::InForm);
        return found;
    }
    const QString person = (*entry)[u"person"].toString();
    if (!facts.registry().solo && person != actor.name && !isOwner(facts.version, actor))
        refuse(found, u"not-your-consumer"_s,
               person.isEmpty()
                   ? Governance::tr("Nobody here speaks for “%1”; the owner, %2, acknowledges on its behalf, with a reason.")
                         .arg(command.consumer, displayed(facts.registry(), facts.version.model->owner))
                   : Governance::tr("%1 speaks for “%2”, or the owner, %3, on its behalf with a reason.")
                         .arg(displayed(facts.registry(), person), command.consumer, displayed(facts.registry(), facts.version.model->owner)),
               person.isEmpty() ? facts.version.model->owner : person);
    if (person != actor.name)
        refuseEmptyReason(found, command.note);
    refuseLongText(found, command.note);
    if (std::ranges::any_of(facts.acknowledgements,
                            [&](const Acknowledgement& said) { return said.consumer == command.consumer && said.of == command.of; }))
        refuse(found, u"already-acknowledged"_s, Governance::tr("“%1” has already acknowledged this.").arg(command.consumer));
    return found;
}

EventDraft eventOf(const Acknowledge& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"acknowledge"_s, facts);
    event.subject.insert(u"consumer"_s, command.consumer);
    event.subject.insert(u"of"_s, command.of);
    event.set(u"acknowledgement"_s, {{u"deployment"_s, facts.current()->id.value}, {u"consumer"_s, command.consumer}, {u"of"_s, command.of}},
              {{u"by"_s, actor.name}, {u"at"_s, timeText(facts.registry().now)}, {u"note"_s, event.text(command.note)}});
    return event;
}

}
