// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addconsumer.h"

#include "domain/names.h"
#include "governance/modelrules.h"
#include "governance/separation.h"

#include <algorithm>

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
    const QJsonArray consumers = facts.model->consumers;
    if (std::ranges::any_of(consumers, [&](const QJsonValue& each) { return each[u"name"].toString() == command.name; }))
        refuse(found, u"consumer-exists"_s, Governance::tr("%1 already has a consumer “%2”.").arg(command.model, command.name), {}, Mend::InForm);
    if (!command.person.isEmpty() && facts.registry.find(command.person) == nullptr)
        refuse(found, u"unknown-person"_s, Governance::tr("“%1” is nobody in this registry.").arg(command.person), {}, Mend::InForm);
    refuseLongText(found, command.contact + command.uses);
    return found;
}

EventDraft eventOf(const AddConsumer& command, const Person&, const ModelFacts& facts)
{
    EventDraft event{u"add-consumer"_s, {{u"model"_s, command.model}, {u"consumer"_s, command.name}}, {}, {}, {}};
    Model model = *facts.model;
    model.consumers.append(QJsonObject{
        {u"name"_s, command.name}, {u"contact"_s, command.contact.trimmed()}, {u"uses"_s, command.uses.trimmed()}, {u"person"_s, command.person}});
    setModel(event, model.id.value, model);
    return event;
}

}
