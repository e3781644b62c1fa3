// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/modelrules.h"

#include "domain/canonicaljson.h"
#include "domain/saysnothing.h"

#include <QJsonDocument>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(exactNumbers(array).toArray()).toJson(QJsonDocument::Compact));
}

}

void refuseBadFields(Obstacles& obstacles, const QJsonObject& set, const RegistryFacts& registry)
{
    for (auto it = set.begin(); it != set.end(); ++it) {
        const QString text = it.value().toString();
        if (saysNothing(text))
            continue;
        const CustomField* field = registry.field(it.key());
        if (field == nullptr)
            refuse(obstacles, u"unknown-field"_s, Governance::tr("Models of this registry have no field “%1”; an admin adds it first.").arg(it.key()),
                   {}, Mend::InForm);
        else if (const auto value = valueOf(*field, text); !value)
            refuse(obstacles, u"bad-field-value"_s, value.error().sentence, {}, Mend::InForm);
    }
}

QJsonObject withFields(QJsonObject fields, const QJsonObject& set, const RegistryFacts& registry)
{
    for (auto it = set.begin(); it != set.end(); ++it) {
        const QString text = it.value().toString();
        const CustomField* field = registry.field(it.key());
        if (saysNothing(text))
            fields.remove(it.key());
        else
            fields.insert(it.key(), field == nullptr ? text : valueOf(*field, text).value_or(text));
    }
    return fields;
}

void refuseIncompleteModel(Obstacles& obstacles, const Model& model, const RegistryFacts& registry)
{
    if (saysNothing(model.purpose))
        refuse(obstacles, u"purpose-missing"_s, Governance::tr("A model states its purpose: the question it answers."), {}, Mend::InForm);
    if (registry.find(model.owner) == nullptr)
        refuse(obstacles, u"unknown-owner"_s,
               model.owner.isEmpty()
                   ? Governance::tr("A model has an owner; name one of the registry's people.")
                   : Governance::tr("“%1” is nobody in this registry, so cannot own a model. Add the person first.").arg(model.owner),
               {}, Mend::InForm);
    refuseLongFact(obstacles, model.purpose);
    refuseLongFact(obstacles, QString::fromUtf8(canonicalJson(model.fields)));
    refuseLongFact(obstacles, compact(model.consumers));
    refuseLongFact(obstacles, compact(model.results));
}

void setModel(EventDraft& event, qint64 id, const Model& model)
{
    event.set(u"model"_s, {{u"id"_s, id}},
              {{u"name"_s, model.name},
               {u"purpose"_s, model.purpose},
               {u"owner"_s, model.owner},
               {u"tier"_s, nameOf(model.tier)},
               {u"fields"_s, QString::fromUtf8(canonicalJson(model.fields))},
               {u"consumers"_s, compact(model.consumers)},
               {u"results"_s, compact(model.results)}});
}

}
