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

// One of the lists of a model's facts: the options that change it, and the keys of a row as gatehouse.yaml has them, the first one names the row.
struct List {
    QString option;
    QString without;
    QStringList keys;
};

const List& consumersList()
{
    static const List list{u"consumer"_s, u"without-consumer"_s, {u"name"_s, u"contact"_s, u"uses"_s}};
    return list;
}

const List& resultsList()
{
    static const List list{u"result"_s, u"without-result"_s, {u"place"_s, u"format"_s, u"refresh"_s, u"kind"_s}};
    return list;
}

qsizetype placeOf(const QJsonArray& rows, const QString& key, const QString& name)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rows[i][key].toString() == name)
            return i;
    return -1;
}

// The list with rows changed, added and taken out; parts that are not said stay as they are.
Result<QJsonArray> changedList(const Arguments& arguments, const List& list, QJsonArray rows)
{
    const QString& named = list.keys.front();
    for (const QString& name : arguments.values(list.without)) {
        const qsizetype place = placeOf(rows, named, name);
        if (place < 0)
            return std::unexpected(
                Error::input(u"unknown-%1"_s.arg(list.option),
                             Ctl::tr("The model has no %1 “%2”; “gatehousectl show MODEL” lists what it has.").arg(list.option, name)));
        rows.removeAt(place);
    }
    for (const QString& text : arguments.values(list.option)) {
        const QStringList parts = text.split(u';');
        if (parts.front().trimmed().isEmpty() || parts.size() > list.keys.size())
            return std::unexpected(usageError(
                Ctl::tr("“%1” is no %2; write %3. Parts at the end may be left out.").arg(text, list.option, list.keys.join(u';').toUpper())));
        const qsizetype place = placeOf(rows, named, parts.front().trimmed());
        QJsonObject row = place < 0 ? QJsonObject() : rows[place].toObject();
        for (qsizetype i = 0; i < parts.size(); ++i)
            if (const QString part = parts[i].trimmed(); !part.isEmpty())
                row.insert(list.keys[i], part);
        const QString kind = row.value(u"kind").toString();
        if (!kind.isEmpty() && !QStringList{u"file"_s, u"table"_s, u"service"_s, u"report"_s}.contains(kind))
            return std::unexpected(usageError(Ctl::tr("“%1” is no kind of result; there are: file, table, service, report.").arg(kind)));
        if (place < 0)
            rows.append(row);
        else
            rows[place] = row;
    }
    return rows;
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
    const auto consumers = changedList(arguments, consumersList(), {});
    const auto results = changedList(arguments, resultsList(), {});
    if (!consumers || !results)
        return std::unexpected(consumers ? results.error() : consumers.error());
    command.model.consumers = *consumers;
    command.model.results = *results;
    return context.give(command);
}

// What the command says of the lists, beside what the model has now; a list that no option names stays.
Result<void> takeLists(Context& context, const Arguments& arguments, governance::EditModel& command)
{
    const auto isNamed = [&](const List& list) { return arguments.has(list.option) || arguments.has(list.without); };
    if (!isNamed(consumersList()) && !isNamed(resultsList()))
        return {};
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto model = registry::loadModel(**connection, command.model);
    if (!model)
        return std::unexpected(model.error());
    if (!*model)
        return {}; // the rules say that there is none
    for (const auto& [list, now, into] :
         {std::tuple(&consumersList(), &(*model)->consumers, &command.consumers), std::tuple(&resultsList(), &(*model)->results, &command.results)}) {
        if (!isNamed(*list))
            continue;
        auto changed = changedList(arguments, *list, *now);
        if (!changed)
            return std::unexpected(changed.error());
        *into = std::move(*changed);
    }
    return {};
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
    if (const auto taken = takeLists(context, arguments, command); !taken)
        return std::unexpected(taken.error());
    return context.give(command);
}

constexpr auto Purpose = QT_TRANSLATE_NOOP("Ctl", "the business question that the model answers");
constexpr auto Owner = QT_TRANSLATE_NOOP("Ctl", "the person who is accountable for it");
constexpr auto TierMeaning = QT_TRANSLATE_NOOP("Ctl", "low, medium or high");
constexpr auto Field = QT_TRANSLATE_NOOP("Ctl", "the value of a custom field (“field list”); an empty text takes it away");
constexpr auto Consumer = QT_TRANSLATE_NOOP("Ctl", "who uses the results or runs it; one of that name is changed, parts at the end may be left out");
constexpr auto ResultPlace = QT_TRANSLATE_NOOP("Ctl", "where results go, KIND being file, table, service or report; one of that place is changed");

}

std::vector<Command> modelCommands()
{
    return {
        {"model add",
         {{"NAME"}},
         {{"purpose", "TEXT", Purpose, Occurs::Once},
          {"owner", "PERSON", Owner, Occurs::Once},
          {"tier", "TIER", TierMeaning, Occurs::Once},
          {"field", "NAME=TEXT", Field, Occurs::Often},
          {"consumer", "NAME;CONTACT;USES", Consumer, Occurs::Often},
          {"result", "PLACE;FORMAT;REFRESH;KIND", ResultPlace, Occurs::Often}},
         QT_TRANSLATE_NOOP("Ctl", "Makes a model: its question, its owner and how risky a wrong answer is."),
         false,
         &add},
        {"model edit",
         {{"NAME"}},
         {{"purpose", "TEXT", Purpose},
          {"owner", "PERSON", Owner},
          {"tier", "TIER", TierMeaning},
          {"field", "NAME=TEXT", Field, Occurs::Often},
          {"consumer", "NAME;CONTACT;USES", Consumer, Occurs::Often},
          {"without-consumer", "NAME", QT_TRANSLATE_NOOP("Ctl", "takes a consumer out of the list"), Occurs::Often},
          {"result", "PLACE;FORMAT;REFRESH;KIND", ResultPlace, Occurs::Often},
          {"without-result", "PLACE", QT_TRANSLATE_NOOP("Ctl", "takes a result location out of the list"), Occurs::Often}},
         QT_TRANSLATE_NOOP("Ctl", "Changes facts of a model; verdicts bind to content and stay."),
         false,
         &edit},
    };
}

}
