// SPDX-License-Identifier: GPL-3.0-or-later
// The production board as text and JSON.

#include "registry/queries/production.h"
#include "ctl/context.h"
#include "ctl/deploymentanswer.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QString labelOf(const registry::BoardRow& row)
{
    return row.version ? row.version->label : QString();
}

QJsonObject jsonOf(const registry::BoardRow& row)
{
    QJsonArray results;
    for (const QJsonValue result : row.model.results) {
        QJsonObject each = result.toObject();
        each.insert(u"fresh"_s, QJsonValue()); // known once runs report what they wrote
        results.append(each);
    }
    QJsonArray matrix;
    for (const registry::TargetLine& line : row.targets)
        matrix.append(targetJson(line.name, line.expected, line.report, line.awaited));
    QJsonObject json{{u"model"_s, row.model.name},
                     {u"slot"_s, row.slot},
                     {u"version"_s, jsonText(labelOf(row))},
                     {u"since"_s, row.live ? jsonTime(row.live->liveSince) : QJsonValue()},
                     {u"tier"_s, nameOf(row.model.tier)},
                     {u"usability"_s, row.version ? QJsonValue(nameOf(row.usability)) : QJsonValue()},
                     {u"targets"_s, QJsonObject{{u"in_step"_s, row.inStep()}, {u"of"_s, qint64(row.targets.size())}}},
                     {u"target_matrix"_s, matrix},
                     {u"health"_s, QJsonValue()},
                     {u"findings"_s, qint64(row.findings.size())},
                     {u"owner"_s, row.model.owner},
                     {u"approvals"_s, QJsonArray::fromStringList(row.approvals)},
                     {u"waits_on"_s, QJsonValue()},
                     {u"results"_s, results},
                     {u"next_review"_s, row.live && row.live->review.isValid() ? QJsonValue(row.live->review.toString(Qt::ISODate)) : QJsonValue()},
                     {u"exception"_s, row.live && row.live->exceptional ? jsonTime(row.live->exceptionUntil) : QJsonValue()},
                     {u"adopted"_s, row.live && row.live->adopted},
                     {u"attention"_s, QJsonArray::fromStringList(row.reasons)}};
    if (row.next)
        json.insert(u"waits_on"_s,
                    QJsonObject{{u"person"_s, jsonText(row.next->name)},
                                {u"role"_s, row.next->as ? QJsonValue(nameOf(*row.next->as)) : QJsonValue()},
                                {u"action"_s, row.next->action},
                                {u"since"_s, jsonTime(row.next->since)}});
    return json;
}

QString nextMove(const registry::NextMove& next)
{
    const QString who = next.person.isEmpty() ? next.role : next.person;
    return who.isEmpty() ? next.action : Ctl::tr("%1: %2").arg(who, next.action);
}

QString liveText(const registry::BoardRow& row)
{
    if (!row.version)
        return u"-"_s;
    return row.live->adopted    ? Ctl::tr("%1 (adopted)").arg(row.version->label)
        : row.live->exceptional ? Ctl::tr("%1 (exception)").arg(row.version->label)
                                : row.version->label;
}

QStringList textOf(const registry::BoardRow& row)
{
    return {row.attention == registry::Attention::ActNow      ? Ctl::tr("Act now")
                : row.attention == registry::Attention::Watch ? Ctl::tr("Watch")
                                                              : Ctl::tr("In order"),
            row.model.name,
            row.slot,
            gatehouse::labelOf(row.model.tier),
            liveText(row),
            row.live ? shortTime(row.live->liveSince) : QString(),
            u"%1/%2"_s.arg(row.inStep()).arg(row.targets.size()),
            row.model.owner,
            row.live && row.live->review.isValid() ? row.live->review.toString(Qt::ISODate) : QString(),
            row.next ? nextMove(*row.next) : QString(),
            row.reasons.join(u' ')};
}

Result<Answer> production(Context& context, const Arguments&)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto rows = registry::productionBoard(view->connection, view->now, view->asOf, context.stop());
    if (!rows)
        return std::unexpected(rows.error());
    Output& out = context.out();
    if (out.json()) {
        QJsonArray array;
        for (const registry::BoardRow& row : *rows)
            array.append(jsonOf(row));
        out.object({{u"as_of"_s, jsonTime(view->now)}, {u"rows"_s, array}, {u"solo"_s, view->solo}});
        return Answer::Yes;
    }
    if (rows->empty()) {
        out.line(Ctl::tr("Nothing is deployed. “deployment start” brings an approved version into a slot, “deployment adopt” what already runs."));
        return Answer::Yes;
    }
    Table table{{Ctl::tr("ATTENTION"), Ctl::tr("MODEL"), Ctl::tr("SLOT"), Ctl::tr("TIER"), Ctl::tr("LIVE"), Ctl::tr("SINCE"), Ctl::tr("TARGETS"),
                 Ctl::tr("OWNER"), Ctl::tr("REVIEW"), Ctl::tr("NEXT MOVE"), Ctl::tr("WHY")},
                {}};
    for (const registry::BoardRow& row : *rows)
        table.rows.push_back(textOf(row));
    out.table(table);
    out.soloRegistry(view->solo);
    return Answer::Yes;
}

}

std::vector<Command> productionCommands()
{
    return {{"production", {}, {}, QT_TRANSLATE_NOOP("Ctl", "Shows what is in production: one row a model and slot."), true, &production}};
}

}
