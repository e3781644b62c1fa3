// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that make a model and change its facts.

#include "ctl/context.h"
#include "ctl/values.h"
#include "governance/commands/addmodel.h"
#include "governance/commands/editmodel.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> fieldsOf(const Arguments& arguments)
{
    QJsonObject fields;
    for (const QString& text : arguments.values(u"field"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return std::unexpected(usageError(Ctl::tr("“%1” is no field; write NAME=TEXT. An empty text removes the field.").arg(text)));
        fields.insert(text.left(equals), text.mid(equals + 1));
    }
    return fields;
}

Result<Answer> add(Context& context, const Arguments& arguments)
{
    const auto tier = wordOf<Tier>(arguments.value(u"tier"_s));
    if (!tier)
        return std::unexpected(tier.error());
    const auto fields = fieldsOf(arguments);
    if (!fields)
        return std::unexpected(fields.error());
    governance::AddModel command;
    command.model.name = arguments.word(0);
    command.model.purpose = arguments.value(u"purpose"_s);
    command.model.owner = arguments.value(u"owner"_s);
    command.model.tier = *tier;
    command.model.fields = *fields;
    return context.give(command);
}

Result<Answer> edit(Context& context, const Arguments& arguments)
{
    const auto tier = optionalWordOf<Tier>(arguments, u"tier"_s);
    if (!tier)
        return std::unexpected(tier.error());
    const auto fields = fieldsOf(arguments);
    if (!fields)
        return std::unexpected(fields.error());
    governance::EditModel command{
        .model = arguments.word(0), .purpose = {}, .owner = {}, .tier = *tier, .fields = *fields, .consumers = {}, .results = {}};
    if (arguments.has(u"purpose"_s))
        command.purpose = arguments.value(u"purpose"_s);
    if (arguments.has(u"owner"_s))
        command.owner = arguments.value(u"owner"_s);
    return context.give(command);
}

constexpr auto Purpose = QT_TRANSLATE_NOOP("Ctl", "the business question that the model answers");
constexpr auto Owner = QT_TRANSLATE_NOOP("Ctl", "the person who is accountable for it");
constexpr auto TierMeaning = QT_TRANSLATE_NOOP("Ctl", "low, medium or high");
constexpr auto Field = QT_TRANSLATE_NOOP("Ctl", "a field of your own; an empty text removes it");

}

std::vector<Command> modelCommands()
{
    return {
        {"model add",
         {{"NAME"}},
         {{"purpose", "TEXT", Purpose, Occurs::Once},
          {"owner", "PERSON", Owner, Occurs::Once},
          {"tier", "TIER", TierMeaning, Occurs::Once},
          {"field", "NAME=TEXT", Field, Occurs::Often}},
         QT_TRANSLATE_NOOP("Ctl", "Makes a model: its question, its owner and how risky a wrong answer is."),
         false,
         &add},
        {"model edit",
         {{"NAME"}},
         {{"purpose", "TEXT", Purpose}, {"owner", "PERSON", Owner}, {"tier", "TIER", TierMeaning}, {"field", "NAME=TEXT", Field, Occurs::Often}},
         QT_TRANSLATE_NOOP("Ctl", "Changes facts of a model; verdicts bind to content and stay."),
         false,
         &edit},
    };
}

}
