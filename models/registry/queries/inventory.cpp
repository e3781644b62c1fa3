// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/inventory.h"

#include "domain/limits.h"
#include "governance/event.h"
#include "registry/temporal.h"

#include <QHash>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

struct Clause {
    QString sql;
    QVariantList values;
    void add(const QString& part, const QVariantList& bound = {})
    {
        sql += u" AND "_s + part;
        values += bound;
    }
};

template <class E> void addOneOf(Clause& clause, const QString& expression, const std::set<E>& wanted)
{
    if (wanted.empty())
        return;
    QVariantList names;
    for (const E value : wanted)
        names << nameOf(value);
    clause.add(expression + u" IN ("_s + u"?, "_s.repeated(names.size() - 1) + u"?)"_s, names);
}

// Usability as of now: a hold lapses by the clock, so the clock is part of the question.
const QString UsabilityNow =
    u"CASE WHEN u.state = 'unusable' THEN 'unusable' WHEN u.state = 'on-hold' AND u.until > ? THEN 'on-hold' WHEN d.version IS NOT NULL THEN 'deprecated' ELSE 'usable' END"_s;

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

// From and joins of every inventory question, with the values they bind.
Clause source(AsOf asOf)
{
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal u = validAt(asOf, u"u"_s);
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    return {u" FROM version v JOIN model m ON m.id = v.model AND "_s + m.sql + u" LEFT JOIN usability u ON u.version = v.id AND "_s + u.sql
                + u" LEFT JOIN deprecation d ON d.version = v.id AND "_s + d.sql + u" WHERE "_s + v.sql,
            m.values + u.values + d.values + v.values};
}

void addFilter(Clause& clause, const VersionFilter& filter, const QDateTime& now)
{
    for (const QString& word : filter.text.left(limits::SearchCharacters).split(u' ', Qt::SkipEmptyParts)) {
        const QString pattern = likePattern(word);
        clause.add(
            u"(m.name LIKE ? ESCAPE '\\' OR v.label LIKE ? ESCAPE '\\' OR m.owner LIKE ? ESCAPE '\\' OR m.purpose LIKE ? ESCAPE '\\' OR v.why LIKE ? ESCAPE '\\'"
            " OR EXISTS (SELECT 1 FROM person p WHERE p.name = m.owner AND p.to_seq IS NULL AND p.display LIKE ? ESCAPE '\\')"
            " OR EXISTS (SELECT 1 FROM content c WHERE c.digest = v.digest AND c.notes LIKE ? ESCAPE '\\'))"_s,
            {pattern, pattern, pattern, pattern, pattern, pattern, pattern});
    }
    addOneOf(clause, u"v.review_state"_s, filter.review);
    addOneOf(clause, u"m.tier"_s, filter.tiers);
    if (!filter.usability.empty()) {
        QVariantList values{governance::timeText(now)};
        for (const Usability usability : filter.usability)
            values << nameOf(usability);
        clause.add(UsabilityNow + u" IN ("_s + u"?, "_s.repeated(values.size() - 2) + u"?)"_s, values);
    }
    if (!filter.owner.isEmpty())
        clause.add(u"m.owner = ?"_s, {filter.owner});
    if (!filter.model.isEmpty())
        clause.add(u"m.name = ?"_s, {filter.model});
}

int rank(Badge badge)
{
    return badge == Badge::Unusable ? 2 : badge == Badge::OnHold ? 1 : 0;
}

}

Result<std::vector<VersionId>> versionIds(const Connection& connection, const VersionFilter& filter, const QDateTime& now, AsOf asOf,
                                          std::stop_token stop)
{
    // Without a filter the ids come from the index alone; the joins are for filters.
    Clause clause = source(asOf);
    if (filter.isEmpty()) {
        const Temporal v = validAt(asOf, u"v"_s);
        clause = {u" FROM version v WHERE "_s + v.sql, v.values};
    } else {
        addFilter(clause, filter, now);
    }
    auto query = connection.run(u"SELECT v.id"_s + clause.sql + u" ORDER BY v.changed_at DESC, v.id DESC"_s, clause.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<VersionId> ids;
    while (query->next()) {
        if (ids.size() % 4096 == 0 && stop.stop_requested())
            return std::unexpected(Error::cancelled());
        ids.push_back({query->value(0).toLongLong()});
    }
    if (query->lastError().isValid())
        return std::unexpected(databaseError(query->lastError(), u"inventory"_s));
    return ids;
}

Result<std::vector<VersionRow>> versionRows(const Connection& connection, const std::vector<VersionId>& ids, const QDateTime& now, AsOf asOf,
                                            std::stop_token stop)
{
    const Clause from = source(asOf);
    const Temporal f = validAt(asOf, u"f"_s);
    const QString sql =
        u"SELECT v.id, v.model, m.name, v.label, v.why, coalesce((SELECT display FROM person p WHERE p.name = m.owner AND p.to_seq IS NULL), m.owner), "
        "coalesce((SELECT display FROM person p WHERE p.name = v.author AND p.to_seq IS NULL), v.author), m.tier, v.review_state, "_s
        + UsabilityNow
        + u", d.version IS NOT NULL, v.revision, v.changed_at, (SELECT count(*) FROM finding f WHERE f.version = v.id AND f.state <> 'closed' AND "_s
        + f.sql + u")"_s + from.sql + u" AND v.id = ?"_s;
    std::vector<VersionRow> rows;
    rows.reserve(ids.size());
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(databaseError(query.lastError(), u"inventory"_s));
    for (const VersionId id : ids) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        int place = 0;
        query.bindValue(place++, governance::timeText(now));
        for (const QVariant& value : f.values + from.values)
            query.bindValue(place++, value);
        query.bindValue(place, id.value);
        if (!query.exec())
            return std::unexpected(databaseError(query.lastError(), u"inventory"_s));
        if (!query.next())
            continue;
        rows.push_back({id,
                        {query.value(1).toLongLong()},
                        query.value(2).toString(),
                        query.value(3).toString(),
                        query.value(4).toString(),
                        query.value(5).toString(),
                        query.value(6).toString(),
                        fromName<Tier>(query.value(7).toString()).value_or(Tier::High),
                        fromName<ReviewState>(query.value(8).toString()).value_or(ReviewState::Draft),
                        fromName<Usability>(query.value(9).toString()).value_or(Usability::Usable),
                        query.value(10).toBool(),
                        query.value(11).toInt(),
                        query.value(13).toInt(),
                        governance::timeFrom(query.value(12).toString())});
    }
    return rows;
}

Result<std::vector<ModelRow>> modelRows(const Connection& connection, const VersionFilter& filter, const QDateTime& now, AsOf asOf,
                                        std::stop_token stop)
{
    std::vector<ModelRow> rows;
    QHash<qint64, std::size_t> places;
    {
        const Temporal m = validAt(asOf, u"m"_s);
        auto query = connection.run(
            u"SELECT m.id, m.name, m.purpose, coalesce((SELECT display FROM person p WHERE p.name = m.owner AND p.to_seq IS NULL), m.owner), m.tier FROM model m WHERE "_s
                + m.sql + u" ORDER BY m.name COLLATE NOCASE"_s,
            m.values);
        if (!query)
            return std::unexpected(query.error());
        while (query->next()) {
            places.insert(query->value(0).toLongLong(), rows.size());
            ModelRow row;
            row.id = {query->value(0).toLongLong()};
            row.name = query->value(1).toString();
            row.purpose = query->value(2).toString();
            row.owner = query->value(3).toString();
            row.tier = fromName<Tier>(query->value(4).toString()).value_or(Tier::High);
            rows.push_back(std::move(row));
        }
    }
    Clause clause = source(asOf);
    addFilter(clause, filter, now);
    const Temporal f = validAt(asOf, u"f"_s);
    auto query = connection.run(u"SELECT v.model, v.id, v.review_state, "_s + UsabilityNow
                                    + u", v.changed_at, (SELECT count(*) FROM finding f WHERE f.version = v.id AND f.state <> 'closed' AND "_s + f.sql
                                    + u")"_s + clause.sql + u" ORDER BY v.changed_at DESC, v.id DESC"_s,
                                QVariantList{governance::timeText(now)} + f.values + clause.values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const auto place = places.constFind(query->value(0).toLongLong());
        if (place == places.constEnd())
            continue;
        ModelRow& row = rows[*place];
        const Badge badge = badgeOf(fromName<ReviewState>(query->value(2).toString()).value_or(ReviewState::Draft),
                                    fromName<Usability>(query->value(3).toString()).value_or(Usability::Usable));
        if (row.matching.empty() || rank(badge) > rank(row.worst))
            row.worst = badge;
        if (row.matching.empty())
            row.changedAt = governance::timeFrom(query->value(4).toString());
        row.matching.push_back({query->value(1).toLongLong()});
        ++row.versions;
        row.openFindings += query->value(5).toInt();
    }
    if (query->lastError().isValid())
        return std::unexpected(databaseError(query->lastError(), u"inventory"_s));
    if (!filter.isEmpty())
        std::erase_if(rows, [](const ModelRow& row) { return row.matching.empty(); });
    return rows;
}

Result<InventoryCounts> inventoryCounts(const Connection& connection, AsOf asOf)
{
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    auto query = connection.run(u"SELECT (SELECT count(*) FROM model m WHERE "_s + m.sql + u"), (SELECT count(*) FROM version v WHERE "_s + v.sql
                                    + u")"_s,
                                m.values + v.values);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? InventoryCounts{query->value(0).toLongLong(), query->value(1).toLongLong()} : InventoryCounts{};
}

}
