// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addmodel.h"

#include "governance/modelrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const AddModel& command, const Person& actor, const ModelFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!isValidName(command.model.name))
        refuse(found, u"bad-name"_s, invalidName(command.model.name).sentence, {}, Mend::InForm);
    if (facts.model)
        refuse(found, u"model-exists"_s, Governance::tr("There already is a model %1.").arg(command.model.name), {}, Mend::InForm);
    refuseBadFields(found, command.model.fields, facts.registry);
    refuseIncompleteModel(found, command.model, facts.registry);
    return found;
}

EventDraft eventOf(const AddModel& command, const Person&, const ModelFacts& facts)
{
    EventDraft event{u"model"_s, {{u"model"_s, command.model.name}}, {}, {}, {}};
    Model model = command.model;
    model.fields = withFields({}, model.fields, facts.registry);
    setModel(event, facts.registry.nextSeq, model);
    return event;
}

}
