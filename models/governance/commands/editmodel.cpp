// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/editmodel.h"

#include "domain/listed.h"
#include "governance/modelrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

Model edited(const EditModel& command, const ModelFacts& facts)
{
    Model model = *facts.model;
    model.purpose = command.purpose.value_or(model.purpose);
    model.owner = command.owner.value_or(model.owner);
    model.tier = command.tier.value_or(model.tier);
    model.consumers = command.consumers.value_or(model.consumers);
    model.results = command.results.value_or(model.results);
    model.fields = withFields(model.fields, command.fields, facts.registry);
    return model;
}

}

namespace {

// What gate A asked when the version was submitted would be missing under its reviewers.
void refuseEmptiedFields(Obstacles& found, const ModelFacts& facts, const Model& edited)
{
    if (facts.inReview.isEmpty())
        return;
    for (const QString& name : facts.registry.newestPolicy.at(facts.model->tier).fields)
        if (!facts.model->fields.value(name).toString().isEmpty() && edited.fields.value(name).toString().isEmpty())
            refuse(found, u"field-while-in-review"_s,
                   Governance::tr("Gate A asks for “%1”, and versions are in review: %2. Change it instead, or decide or withdraw them first.")
                       .arg(name, listed(facts.inReview)),
                   {}, Mend::InForm);
}

}

Obstacles obstacles(const EditModel& command, const Person& actor, const ModelFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!facts.model) {
        refuse(found, u"unknown-model"_s, Governance::tr("There is no model %1 in this registry.").arg(command.model));
        return found;
    }
    const bool handsOver = command.owner && !command.purpose && !command.tier && command.fields.isEmpty() && !command.consumers && !command.results;
    if (!facts.registry.solo && facts.model->owner != actor.name && !(handsOver && actor.has(Role::Admin)))
        refuse(found, u"only-the-owner"_s, Governance::tr("Only the owner, %1, can do this.").arg(displayed(facts.registry, facts.model->owner)),
               facts.model->owner);
    // The tier says which roles a gate asks, so an open gate would change under its reviewers.
    if (command.tier && *command.tier != facts.model->tier && !facts.inReview.isEmpty())
        refuse(found, u"tier-while-in-review"_s,
               Governance::tr("The risk tier stays while versions are in review: %1. Decide or withdraw them first.").arg(listed(facts.inReview)), {},
               Mend::InForm);
    refuseBadFields(found, command.fields, facts.registry);
    refuseEmptiedFields(found, facts, edited(command, facts));
    refuseIncompleteModel(found, edited(command, facts), facts.registry);
    if (edited(command, facts) == *facts.model)
        refuse(found, u"nothing-changes"_s, Governance::tr("Nothing of %1 would change.").arg(command.model), {}, Mend::InForm);
    return found;
}

EventDraft eventOf(const EditModel& command, const Person&, const ModelFacts& facts)
{
    EventDraft event{u"model-edit"_s, {{u"model"_s, command.model}}, {}, {}, {}};
    setModel(event, facts.model->id.value, edited(command, facts));
    return event;
}

}
