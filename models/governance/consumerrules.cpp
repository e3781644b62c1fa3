// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/consumerrules.h"

#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

bool speaksFor(const Consumer& consumer, const Person& actor, const ModelFacts& facts)
{
    return facts.registry.solo || consumer.person == actor.name || facts.model->owner == actor.name;
}

std::optional<Consumer> requireConsumer(Obstacles& obstacles, const QString& model, const QString& name, const ModelFacts& facts)
{
    if (!facts.model) {
        refuse(obstacles, u"unknown-model"_s, Governance::tr("There is no model %1 in this registry.").arg(model), {}, Mend::InForm);
        return std::nullopt;
    }
    auto found = consumerOf(*facts.model, name);
    if (!found)
        refuse(obstacles, u"unknown-consumer"_s, Governance::tr("%1 has no consumer “%2”; register it first.").arg(model, name), {}, Mend::InForm);
    return found;
}

void refuseUnlessSpeaker(Obstacles& obstacles, const Consumer& consumer, const Person& actor, const ModelFacts& facts)
{
    if (speaksFor(consumer, actor, facts))
        return;
    const QString owner = displayed(facts.registry, facts.model->owner);
    refuse(obstacles, u"not-your-consumer"_s,
           consumer.person.isEmpty() ? Governance::tr("Nobody here speaks for “%1”; the owner, %2, can do this.").arg(consumer.name, owner)
                                     : Governance::tr("%1 speaks for “%2”; they, or the owner, %3, can do this.")
                                           .arg(displayed(facts.registry, consumer.person), consumer.name, owner),
           consumer.person.isEmpty() ? facts.model->owner : consumer.person);
}

void refuseBadConsumer(Obstacles& obstacles, const Consumer& consumer, const RegistryFacts& registry)
{
    if (!consumer.person.isEmpty() && registry.find(consumer.person) == nullptr)
        refuse(obstacles, u"unknown-person"_s, Governance::tr("“%1” is nobody in this registry.").arg(consumer.person), {}, Mend::InForm);
    refuseLongFact(obstacles, consumer.contact + consumer.uses);
}

QJsonArray withConsumer(QJsonArray consumers, const QString& name, const std::optional<Consumer>& now)
{
    for (qsizetype i = 0; i < consumers.size(); ++i) {
        QJsonObject entry = consumers[i].toObject();
        if (entry.value(u"name").toString() != name)
            continue;
        if (!now) {
            consumers.removeAt(i);
            return consumers;
        }
        entry.insert(u"contact"_s, now->contact.trimmed());
        entry.insert(u"uses"_s, now->uses.trimmed());
        entry.insert(u"person"_s, now->person);
        if (now->kind)
            entry.insert(u"kind"_s, nameOf(*now->kind));
        else
            entry.remove(u"kind"_s);
        consumers.replace(i, entry);
        return consumers;
    }
    return consumers;
}

}
