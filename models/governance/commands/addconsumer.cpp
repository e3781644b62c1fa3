// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addconsumer.h"

#include "domain/names.h"
#include "governance/consumerrules.h"
#include "governance/modelrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const AddConsumer& command, const Person& actor, const ModelFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!facts.model) {
        refuse(found, u"unknown-model"_s, Governance::tr("There is no model %1 in this registry.").arg(command.model), {}, Mend::InForm);
        return found;
    }
    if (!isValidName(command.name))
        refuse(found, u"bad-name"_s, invalidName(command.name).sentence, {}, Mend::InForm);
    if (consumerOf(*facts.model, command.name))
        refuse(found, u"consumer-exists"_s, Governance::tr("%1 already has a consumer “%2”.").arg(command.model, command.name), {}, Mend::InForm);
    refuseBadConsumer(found, {command.name, command.kind, command.contact, command.uses, command.person}, facts.registry);
    return found;
}

EventDraft eventOf(const AddConsumer& command, const Person&, const ModelFacts& facts)
{
    EventDraft event{u"add-consumer"_s, {{u"model"_s, command.model}, {u"consumer"_s, command.name}}, {}, {}, {}};
    Model model = *facts.model;
    QJsonObject entry{
        {u"name"_s, command.name}, {u"contact"_s, command.contact.trimmed()}, {u"uses"_s, command.uses.trimmed()}, {u"person"_s, command.person}};
    if (command.kind)
        entry.insert(u"kind"_s, nameOf(*command.kind));
    model.consumers.append(entry);
    setModel(event, model.id.value, model);
    return event;
}

}
