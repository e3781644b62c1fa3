// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addfield.h"

#include "governance/separation.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

void refuseBadChoices(Obstacles& found, const CustomField& field)
{
    QStringList seen;
    for (const QString& choice : field.choices) {
        if (choice.isEmpty() || choice != choice.trimmed() || seen.contains(choice))
            refuse(found, u"bad-choice"_s, Governance::tr("“%1” is no choice of its own; name each once, without blanks around it.").arg(choice), {},
                   Mend::InForm);
        seen << choice;
    }
    if (field.kind == FieldKind::Choice ? field.choices.size() < 2 : !field.choices.isEmpty())
        refuse(found, u"choices-do-not-fit"_s,
               field.kind == FieldKind::Choice ? Governance::tr("A field of choices needs at least two of them.")
                                               : Governance::tr("A field of kind “%1” has no choices.").arg(labelOf(field.kind)),
               {}, Mend::InForm);
}

}

Obstacles obstacles(const AddField& command, const Person& actor, const RegistryFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts, actor);
    refuseUnlessAdmin(found, facts, actor);
    if (!isValidName(command.field.name))
        refuse(found, u"bad-name"_s, invalidName(command.field.name).sentence, {}, Mend::InForm);
    if (facts.field(command.field.name) != nullptr)
        refuse(found, u"field-exists"_s, Governance::tr("There already is a field “%1”.").arg(command.field.name), {}, Mend::InForm);
    refuseBadChoices(found, command.field);
    refuseLongFact(found, command.field.meaning);
    refuseLongFact(found, command.field.choices.join(u'\n'));
    return found;
}

EventDraft eventOf(const AddField& command, const Person&, const RegistryFacts&)
{
    const CustomField& field = command.field;
    EventDraft event{u"field"_s, {{u"field"_s, field.name}}, {}, {}, {}};
    event.set(u"custom_field"_s, {{u"name"_s, field.name}},
              {{u"kind"_s, nameOf(field.kind)},
               {u"choices"_s, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(field.choices)).toJson(QJsonDocument::Compact))},
               {u"meaning"_s, field.meaning}});
    return event;
}

}
