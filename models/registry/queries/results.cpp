// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/results.h"

#include "governance/event.h"
#include "registry/facts.h"
#include "registry/rows.h"
#include "registry/successor.h"
#include "registry/temporal.h"

#include <QJsonDocument>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::timeFrom;

namespace {

QJsonArray arrayFrom(const QVariant& text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

}

Result<std::vector<LiveModel>> liveModels(const Connection& connection, std::optional<ModelId> model, const QDateTime& now, AsOf asOf,
                                          std::stop_token stop)
{
    const Interruptible interruptible(connection, stop);
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal u = validAt(asOf, u"u"_s);
    const Temporal p = validAt(asOf, u"p"_s);
    // The state is written out and the order is that of the small index of what is live: only so it is used.
    auto query = connection.run(
        u"SELECT m.id, m.name, m.purpose, m.owner, m.tier, m.fields, m.consumers, m.results, v.label, d.slot, d.live_since, d.exceptional,"
        " d.exception_until, d.adopted, u.state, u.until, u.at, u.successor, "_s
            + textOf(u"u.notice"_s) + u", "_s + textOf(u"u.reason"_s) + u", p.version IS NOT NULL, p.at, p.successor, "_s + textOf(u"p.message"_s)
            + u" FROM deployment d JOIN version v ON v.id = d.version AND "_s + v.sql + u" JOIN model m ON m.id = d.model AND "_s + m.sql
            + u" LEFT JOIN usability u ON u.version = d.version AND "_s + u.sql + u" LEFT JOIN deprecation p ON p.version = d.version AND "_s + p.sql
            + u" WHERE d.state = 'live' AND "_s + d.sql + (model ? u" AND d.model = ?"_s : QString())
            + (asOf.isNow() ? u" ORDER BY d.model, d.slot"_s : QString()),
        v.values + m.values + u.values + p.values + d.values + (model ? QVariantList{model->value} : QVariantList()));
    if (!query)
        return std::unexpected(query.error());
    std::vector<LiveModel> found;
    while (query->next()) {
        LiveModel each;
        each.model = {{query->value(0).toLongLong()},       query->value(1).toString(),
                      query->value(2).toString(),           query->value(3).toString(),
                      valueOf(query->value(4), Tier::High), QJsonDocument::fromJson(query->value(5).toString().toUtf8()).object(),
                      arrayFrom(query->value(6)),           arrayFrom(query->value(7))};
        each.version = {each.model.name, query->value(8).toString(), 0};
        each.slot = query->value(9).toString();
        each.since = timeFrom(query->value(10).toString());
        each.exceptional = query->value(11).toBool();
        each.exceptionUntil = timeFrom(query->value(12).toString());
        each.adopted = query->value(13).toBool();
        each.deprecated = query->value(20).toBool();
        UsabilityFacts facts;
        facts.state = query->value(14).isNull() ? Usability::Usable : valueOf(query->value(14), Usability::Unusable);
        facts.until = timeFrom(query->value(15).toString());
        Version version;
        version.usability = facts;
        version.deprecated = each.deprecated;
        each.usability = version.usabilityAt(now);
        if (each.usability == Usability::Unusable || each.usability == Usability::OnHold) {
            each.usabilityAt = timeFrom(query->value(16).toString());
            each.successor = query->value(17).toString();
            each.notice = query->value(18).toString();
            if (each.notice.isEmpty())
                each.notice = query->value(19).toString();
        } else if (each.deprecated) {
            each.usabilityAt = timeFrom(query->value(21).toString());
            each.successor = query->value(22).toString();
            each.notice = query->value(23).toString();
        }
        found.push_back(std::move(each));
    }
    for (LiveModel& each : found) {
        if (each.successor.isEmpty())
            continue;
        const auto successor = successorFrom(connection, each.model.name, each.successor, now, asOf);
        if (!successor)
            return std::unexpected(successor.error());
        each.successor = successor->label;
        each.successorStands = successor->stands;
    }
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    std::ranges::sort(found, {}, [](const LiveModel& each) { return std::pair(each.model.name, each.slot); });
    return found;
}

Result<std::vector<ResultRow>> resultsDirectory(const Connection& connection, const QDateTime& now, AsOf asOf, std::stop_token stop)
{
    auto live = liveModels(connection, {}, now, asOf, stop);
    if (!live)
        return std::unexpected(live.error());
    std::vector<ResultRow> rows;
    for (LiveModel& each : *live) {
        std::vector<ResultLocation> locations = resultsOf(each.model);
        if (locations.empty())
            locations.emplace_back();
        const auto consumers = std::make_shared<const std::vector<Consumer>>(consumersOf(each.model));
        const auto shared = std::make_shared<const LiveModel>(std::move(each));
        for (ResultLocation& location : locations)
            rows.push_back({shared, consumers, std::move(location)});
    }
    return rows;
}

}
