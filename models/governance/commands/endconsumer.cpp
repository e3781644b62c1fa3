// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/endconsumer.h"

#include "governance/consumerrules.h"
#include "governance/modelrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const EndConsumer& command, const Person& actor, const ModelFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    const auto consumer = requireConsumer(found, command.model, command.name, facts);
    if (!consumer)
        return found;
    refuseUnlessSpeaker(found, *consumer, actor, facts);
    // Gates and retirements no longer wait for a consumer that has ended: who does not speak for it says why.
    if (consumer->person != actor.name)
        refuseEmptyReason(found, command.reason);
    else
        refuseLongText(found, command.reason);
    return found;
}

EventDraft eventOf(const EndConsumer& command, const Person&, const ModelFacts& facts)
{
    EventDraft event{u"end-consumer"_s, {{u"model"_s, command.model}, {u"consumer"_s, command.name}}, {}, {}, {}};
    event.subject.insert(u"reason"_s, event.text(command.reason));
    Model model = *facts.model;
    model.consumers = withConsumer(model.consumers, command.name, {});
    setModel(event, model.id.value, model);
    return event;
}

}
