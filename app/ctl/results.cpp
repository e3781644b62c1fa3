// SPDX-License-Identifier: GPL-3.0-or-later
// The results directory as text and JSON.

#include "registry/queries/results.h"
#include "ctl/known.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const registry::ResultRow& row)
{
    QStringList names;
    for (const Consumer& each : *row.consumers)
        names << each.name;
    return names;
}

QJsonObject jsonOf(const registry::ResultRow& row)
{
    return {{u"model"_s, row.live->model.name},
            {u"slot"_s, row.live->slot},
            {u"version"_s, row.live->version.label},
            {u"since"_s, jsonTime(row.live->since)},
            {u"usability"_s, nameOf(row.live->usability)},
            {u"place"_s, jsonText(row.location.place)},
            {u"format"_s, jsonText(row.location.format)},
            {u"refresh"_s, jsonText(row.location.refresh)},
            {u"kind"_s, jsonText(row.location.kind)},
            {u"owner"_s, row.live->model.owner},
            {u"consumers"_s, QJsonArray::fromStringList(namesOf(row))}};
}

Result<Answer> results(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const QString model = arguments.word(0), consumer = arguments.value(u"consumer"_s);
    if (!model.isEmpty())
        if (const auto known = knownModel(*view, model); !known)
            return std::unexpected(known.error());
    if (!consumer.isEmpty())
        if (const auto known = knownConsumer(*view, consumer, context.stop()); !known)
            return std::unexpected(known.error());
    auto rows = registry::resultsDirectory(view->connection, view->now, view->asOf, context.stop());
    if (!rows)
        return std::unexpected(rows.error());
    std::erase_if(*rows, [&](const registry::ResultRow& row) {
        return (!model.isEmpty() && row.live->model.name != model) || (!consumer.isEmpty() && !namesOf(row).contains(consumer));
    });
    Output& out = context.out();
    if (out.json()) {
        QJsonArray array;
        for (const registry::ResultRow& row : *rows)
            array.append(jsonOf(row));
        out.object({{u"as_of"_s, jsonTime(view->now)}, {u"rows"_s, array}});
        return Answer::Yes;
    }
    if (rows->empty()) {
        out.line(Ctl::tr("Nothing of that is live."));
        return Answer::Yes;
    }
    Table table{{Ctl::tr("PLACE"), Ctl::tr("MODEL"), Ctl::tr("SLOT"), Ctl::tr("LIVE"), Ctl::tr("FORMAT"), Ctl::tr("REFRESH"), Ctl::tr("OWNER"),
                 Ctl::tr("CONSUMERS")},
                {}};
    for (const registry::ResultRow& row : *rows)
        table.rows.push_back({row.location.place.isEmpty() ? Ctl::tr("no place is named") : row.location.place, row.live->model.name, row.live->slot,
                              row.live->version.label, row.location.format, row.location.refresh, row.live->model.owner, namesOf(row).join(u", "_s)});
    out.table(table);
    return Answer::Yes;
}

}

std::vector<Command> resultCommands()
{
    return {{"results",
             {{"MODEL", true}},
             {{"consumer", "CONSUMER", QT_TRANSLATE_NOOP("Ctl", "only what this consumer uses")}},
             QT_TRANSLATE_NOOP("Ctl", "Shows where the results of what is live are, whose they are and who uses them."),
             true,
             &results}};
}

}
