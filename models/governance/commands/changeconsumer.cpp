// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/changeconsumer.h"

#include "governance/consumerrules.h"
#include "governance/modelrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

Consumer changed(const ChangeConsumer& command, Consumer consumer)
{
    consumer.contact = command.contact.value_or(consumer.contact).trimmed();
    consumer.uses = command.uses.value_or(consumer.uses).trimmed();
    consumer.person = command.person.value_or(consumer.person);
    if (command.kind)
        consumer.kind = command.kind;
    return consumer;
}

}

Obstacles obstacles(const ChangeConsumer& command, const Person& actor, const ModelFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    const auto consumer = requireConsumer(found, command.model, command.name, facts);
    if (!consumer)
        return found;
    refuseUnlessSpeaker(found, *consumer, actor, facts);
    const Consumer now = changed(command, *consumer);
    refuseBadConsumer(found, now, facts.registry);
    if (now == *consumer)
        refuse(found, u"nothing-changes"_s, Governance::tr("Nothing of what “%1” uses of %2 would change.").arg(command.name, command.model), {},
               Mend::InForm);
    return found;
}

EventDraft eventOf(const ChangeConsumer& command, const Person&, const ModelFacts& facts)
{
    EventDraft event{u"change-consumer"_s, {{u"model"_s, command.model}, {u"consumer"_s, command.name}}, {}, {}, {}};
    Model model = *facts.model;
    model.consumers = withConsumer(model.consumers, command.name, changed(command, *consumerOf(model, command.name)));
    setModel(event, model.id.value, model);
    return event;
}

}
