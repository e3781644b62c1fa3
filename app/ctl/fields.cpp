// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about custom fields: what an organisation wants to know of its models beside what every registry asks.

#include "ctl/fields.h"

#include "ctl/values.h"
#include "governance/commands/addfield.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

Result<std::vector<CustomField>> fieldsOf(Context& context)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    return registry::loadRegistryFacts(view->connection, view->now, view->asOf).transform([](const governance::RegistryFacts& facts) {
        return facts.fields;
    });
}

QJsonObject typedFields(QJsonObject kept, const std::vector<CustomField>& fields)
{
    for (const CustomField& field : fields)
        if (kept.contains(field.name))
            kept.insert(field.name, typedValue(field, kept.value(field.name).toString()));
    return kept;
}

namespace {

Result<Answer> add(Context& context, const Arguments& arguments)
{
    const auto kind = wordOf<FieldKind>(arguments.value(u"type"_s));
    if (!kind)
        return std::unexpected(kind.error());
    return context.give(governance::AddField{{arguments.word(0), *kind, arguments.values(u"choice"_s), arguments.value(u"meaning"_s)}});
}

Result<Answer> list(Context& context, const Arguments&)
{
    const auto fields = fieldsOf(context);
    if (!fields)
        return std::unexpected(fields.error());
    if (context.out().json()) {
        QJsonArray array;
        for (const CustomField& field : *fields)
            array.append(QJsonObject{{u"name"_s, field.name},
                                     {u"type"_s, nameOf(field.kind)},
                                     {u"choices"_s, QJsonArray::fromStringList(field.choices)},
                                     {u"meaning"_s, jsonText(field.meaning)}});
        context.out().object({{u"fields"_s, array}});
        return Answer::Yes;
    }
    Table table{{Ctl::tr("FIELD"), Ctl::tr("TYPE"), Ctl::tr("TAKES"), Ctl::tr("MEANING")}, {}};
    for (const CustomField& field : *fields)
        table.rows.push_back({field.name, nameOf(field.kind), takenBy(field), field.meaning});
    context.out().table(table);
    return Answer::Yes;
}

}

std::vector<Command> fieldCommands()
{
    return {
        {"field add",
         {{"NAME"}},
         {{"type", "TYPE", QT_TRANSLATE_NOOP("Ctl", "text, number, date, choice or yes-no"), Occurs::Once},
          {"choice", "TEXT", QT_TRANSLATE_NOOP("Ctl", "one of the values that a field of choices takes"), Occurs::Often},
          {"meaning", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what is to be entered")}},
         QT_TRANSLATE_NOOP("Ctl",
                           "Adds a field that models of this registry may have; policies may ask for it. “model edit --field” sets its value."),
         false,
         &add},
        {"field list", {}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists the custom fields of models and what each takes."), true, &list},
    };
}

}
