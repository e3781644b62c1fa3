// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/inventory.h"

#include "governance/event.h"
#include "registry/queries/search.h"
#include "registry/temporal.h"

#include <QHash>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

struct Clause {
    QString sql;
    QVariantList values;
    void add(const QString& part, const QVariantList& bound = {})
    {
        sql += (sql.isEmpty() ? QString() : u" AND "_s) + part;
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

// The versions whose review or one of whose deployments is in a wanted state.
void addState(Clause& clause, const VersionFilter& filter, AsOf asOf)
{
    Clause review, deployment;
    addOneOf(review, u"v.review_state"_s, filter.review);
    if (!filter.deployment.empty()) {
        const Temporal d = validAt(asOf, u"d"_s);
        deployment.add(d.sql, d.values);
        addOneOf(deployment, u"d.state"_s, filter.deployment);
        deployment.sql = u"v.id IN (SELECT d.version FROM deployment d WHERE "_s + deployment.sql + u')';
    }
    if (!review.sql.isEmpty() && !deployment.sql.isEmpty())
        clause.add(u'(' + review.sql + u" OR "_s + deployment.sql + u')', review.values + deployment.values);
    else if (!filter.review.empty() || !filter.deployment.empty())
        clause.add(review.sql + deployment.sql, review.values + deployment.values);
}

// Usability as of now: a hold lapses by the clock, so the clock is part of the question.
Usability usabilityAt(const QString& state, const QString& until, bool deprecated, const QString& now)
{
    if (state == nameOf(Usability::Unusable))
        return Usability::Unusable;
    if (state == nameOf(Usability::OnHold) && until > now)
        return Usability::OnHold;
    return deprecated ? Usability::Deprecated : Usability::Usable;
}

// What filters and orders need to know of one version.
struct Entry {
    VersionId id;
    qint64 model = 0;
    ReviewState review = ReviewState::Draft;
    Usability usability = Usability::Usable;
    int openFindings = 0;
    std::optional<DeploymentState> furthest = {};
    int liveSlots = 0;
    [[nodiscard]] Badge badge() const { return badgeOf(review, usability, furthest); }
};

// Where one version stands in the slots.
struct Deployed {
    std::optional<DeploymentState> furthest;
    QStringList liveIn;
    QStringList wasLiveIn;
    QStringList comingTo;
};

// Few versions have any of these, so they are read apart instead of being joined to every version.
struct Exceptions {
    QHash<qint64, Usability> usability;
    QHash<qint64, int> openFindings;
    QHash<qint64, Deployed> deployed;
};

Result<QHash<qint64, Deployed>> deployedVersions(const Connection& connection, AsOf asOf)
{
    const Temporal d = validAt(asOf, u"d"_s);
    auto query = connection.run(u"SELECT d.version, d.state, d.slot, d.live_since FROM deployment d WHERE "_s + d.sql + u" ORDER BY d.slot"_s,
                                d.values);
    if (!query)
        return std::unexpected(query.error());
    QHash<qint64, std::vector<DeploymentState>> states;
    QHash<qint64, Deployed> found;
    while (query->next()) {
        const auto state = fromName<DeploymentState>(query->value(1).toString());
        if (!state)
            continue;
        const qint64 version = query->value(0).toLongLong();
        states[version].push_back(*state);
        Deployed& deployed = found[version];
        const bool wasLive = (*state == DeploymentState::Superseded || *state == DeploymentState::Retired) && !query->value(3).toString().isEmpty();
        const QString slot = query->value(2).toString();
        if (*state == DeploymentState::Live)
            deployed.liveIn << slot;
        else if (wasLive)
            deployed.wasLiveIn << slot;
        else if (*state == DeploymentState::InVerification || *state == DeploymentState::InReviewB || *state == DeploymentState::Cleared)
            deployed.comingTo << slot;
    }
    for (const auto [id, of] : states.asKeyValueRange()) {
        Deployed& deployed = found[id];
        deployed.furthest = furthestOf(of);
        deployed.wasLiveIn.removeDuplicates();
        for (const QString& slot : deployed.liveIn)
            deployed.wasLiveIn.removeAll(slot);
    }
    return found;
}

Result<Exceptions> exceptions(const Connection& connection, const QDateTime& now, AsOf asOf)
{
    Exceptions found;
    const Temporal d = validAt(asOf, u"d"_s);
    auto deprecated = connection.run(u"SELECT d.version FROM deprecation d WHERE "_s + d.sql, d.values);
    if (!deprecated)
        return std::unexpected(deprecated.error());
    while (deprecated->next())
        found.usability.insert(deprecated->value(0).toLongLong(), Usability::Deprecated);
    const Temporal u = validAt(asOf, u"u"_s);
    auto usability = connection.run(u"SELECT u.version, u.state, u.until FROM usability u WHERE "_s + u.sql, u.values);
    if (!usability)
        return std::unexpected(usability.error());
    const QString clock = governance::timeText(now);
    while (usability->next()) {
        const qint64 version = usability->value(0).toLongLong();
        found.usability.insert(version,
                               usabilityAt(usability->value(1).toString(), usability->value(2).toString(), found.usability.contains(version), clock));
    }
    const Temporal f = validAt(asOf, u"f"_s);
    auto findings = connection.run(u"SELECT f.version, count(*) FROM finding f WHERE "_s + f.sql + u" AND f.state <> 'closed' GROUP BY f.version"_s,
                                   f.values);
    if (!findings)
        return std::unexpected(findings.error());
    while (findings->next())
        found.openFindings.insert(findings->value(0).toLongLong(), findings->value(1).toInt());
    for (QSqlQuery* query : {&*deprecated, &*usability, &*findings})
        if (query->lastError().isValid())
            return std::unexpected(databaseError(query->lastError(), u"inventory"_s));
    auto deployed = deployedVersions(connection, asOf);
    if (!deployed)
        return std::unexpected(deployed.error());
    found.deployed = std::move(*deployed);
    return found;
}

Clause conditionOf(Dialect dialect, const VersionFilter& filter, AsOf asOf)
{
    Clause clause;
    const Temporal v = validAt(asOf, u"v"_s);
    clause.add(v.sql, v.values);
    if (const FoundBy found = foundBy(dialect, filter.text, asOf); !found.sql.isEmpty())
        clause.add(found.sql, found.values);
    addState(clause, filter, asOf);
    if (!filter.model.isEmpty() || !filter.owner.isEmpty() || !filter.tiers.empty()) {
        const Temporal m = validAt(asOf, u"m"_s);
        Clause model{m.sql, m.values};
        if (!filter.model.isEmpty())
            model.add(u"m.name = ?"_s, {filter.model});
        if (!filter.owner.isEmpty())
            model.add(u"m.owner = ?"_s, {filter.owner});
        addOneOf(model, u"m.tier"_s, filter.tiers);
        // One model at most has the name: said so, SQLite looks up its versions instead of going through all.
        clause.add((filter.model.isEmpty() ? u"v.model IN (SELECT m.id FROM model m WHERE "_s : u"v.model = (SELECT m.id FROM model m WHERE "_s)
                       + model.sql + u')',
                   model.values);
    }
    return clause;
}

// Every version that matches, newest change first. Text is slow to bring home, so the review state comes as its place among all.
Result<std::vector<Entry>> entries(const Connection& connection, const VersionFilter& filter, const QDateTime& now, AsOf asOf,
                                   const std::stop_token& stop)
{
    const auto known = exceptions(connection, now, asOf);
    if (!known)
        return std::unexpected(known.error());
    QString state = u"CASE v.review_state"_s;
    for (const ReviewState value : allOf<ReviewState>())
        state += u" WHEN '"_s + nameOf(value) + u"' THEN "_s + QString::number(int(value));
    const Clause clause = conditionOf(connection.dialect(), filter, asOf);
    auto query = connection.run(u"SELECT v.id, v.model, "_s + state + u" ELSE 0 END FROM version v WHERE "_s + clause.sql
                                    + u" ORDER BY v.changed_at DESC, v.id DESC"_s,
                                clause.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Entry> found;
    while (query->next()) {
        if (found.size() % 4096 == 0 && stop.stop_requested())
            return std::unexpected(Error::cancelled());
        Entry entry{{query->value(0).toLongLong()}, query->value(1).toLongLong(), ReviewState(query->value(2).toInt())};
        entry.usability = known->usability.value(entry.id.value, Usability::Usable);
        entry.openFindings = known->openFindings.value(entry.id.value);
        if (const auto deployed = known->deployed.constFind(entry.id.value); deployed != known->deployed.constEnd()) {
            entry.furthest = deployed->furthest;
            entry.liveSlots = int(deployed->liveIn.size());
        }
        if (filter.usability.empty() || filter.usability.contains(entry.usability))
            found.push_back(entry);
    }
    if (query->lastError().isValid())
        return std::unexpected(databaseError(query->lastError(), u"inventory"_s));
    return found;
}

// All models by name, without their versions.
Result<std::vector<ModelRow>> models(const Connection& connection, AsOf asOf)
{
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal p = validAt(asOf, u"p"_s);
    auto query = connection.run(u"SELECT m.id, m.name, m.purpose, coalesce((SELECT display FROM person p WHERE p.name = m.owner AND "_s + p.sql
                                    + u"), m.owner), m.tier FROM model m WHERE "_s + m.sql + u" ORDER BY lower(m.name)"_s,
                                p.values + m.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<ModelRow> rows;
    while (query->next()) {
        ModelRow row;
        row.id = {query->value(0).toLongLong()};
        row.name = query->value(1).toString();
        row.purpose = query->value(2).toString();
        row.owner = query->value(3).toString();
        row.tier = fromName<Tier>(query->value(4).toString()).value_or(Tier::High);
        rows.push_back(std::move(row));
    }
    if (query->lastError().isValid())
        return std::unexpected(databaseError(query->lastError(), u"inventory"_s));
    return rows;
}

// Where each model stands when models are in the order of `by`; equal ones stand at the same place.
Result<QHash<qint64, int>> placesOfModels(const Connection& connection, AsOf asOf, VersionOrder::By by)
{
    const auto rows = models(connection, asOf);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList owners;
    if (by == VersionOrder::By::Owner) {
        for (const ModelRow& row : *rows)
            owners << row.owner;
        owners.removeDuplicates();
        owners.sort(Qt::CaseInsensitive);
    }
    QHash<QString, int> placeOfOwner;
    for (qsizetype i = 0; i < owners.size(); ++i)
        placeOfOwner.insert(owners[i], int(i));
    QHash<qint64, int> places;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const ModelRow& row = (*rows)[i];
        places.insert(row.id.value,
                      by == VersionOrder::By::Tier        ? int(row.tier)
                          : by == VersionOrder::By::Owner ? placeOfOwner.value(row.owner)
                                                          : int(i));
    }
    return places;
}

int rank(Badge badge)
{
    return badge == Badge::Unusable ? 2 : badge == Badge::OnHold ? 1 : 0;
}

}

Result<std::vector<VersionId>> versionIds(const Connection& connection, const VersionFilter& filter, const QDateTime& now, AsOf asOf,
                                          std::stop_token stop, VersionOrder order)
{
    const auto found = entries(connection, filter, now, asOf, stop);
    if (!found)
        return std::unexpected(found.error());
    QHash<qint64, int> places;
    if (order.by == VersionOrder::By::Name || order.by == VersionOrder::By::Tier || order.by == VersionOrder::By::Owner) {
        auto known = placesOfModels(connection, asOf, order.by);
        if (!known)
            return std::unexpected(known.error());
        places = std::move(*known);
    }
    struct Keyed {
        std::pair<qint64, qint64> key;
        VersionId id;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(found->size());
    for (std::size_t i = 0; i < found->size(); ++i) {
        const Entry& entry = (*found)[i];
        const auto key = [&]() -> std::pair<qint64, qint64> {
            switch (order.by) {
            case VersionOrder::By::Name: return {places.value(entry.model), entry.id.value};
            case VersionOrder::By::State: return {qint64(entry.badge()), entry.usability == Usability::Deprecated};
            case VersionOrder::By::Slots: return {entry.liveSlots, 0};
            case VersionOrder::By::Tier:
            case VersionOrder::By::Owner: return {places.value(entry.model), 0};
            case VersionOrder::By::Findings: return {entry.openFindings, 0};
            case VersionOrder::By::Changed: break;
            }
            return {-qint64(i), 0};
        };
        keyed.push_back({key(), entry.id});
    }
    if (order != VersionOrder{}) // they come in that one
        std::ranges::stable_sort(
            keyed, [descending = order.descending](const auto& one, const auto& other) { return descending ? other < one : one < other; },
            &Keyed::key);
    std::vector<VersionId> ids;
    ids.reserve(keyed.size());
    for (const Keyed& each : keyed)
        ids.push_back(each.id);
    return ids;
}

Result<std::vector<VersionRow>> versionRows(const Connection& connection, const std::vector<VersionId>& ids, const QDateTime& now, AsOf asOf,
                                            std::stop_token stop)
{
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal u = validAt(asOf, u"u"_s);
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal f = validAt(asOf, u"f"_s);
    const Temporal p = validAt(asOf, u"p"_s);
    const QString sql = u"SELECT v.id, v.model, m.name, v.label, v.why, coalesce((SELECT display FROM person p WHERE p.name = m.owner AND "_s + p.sql
        + u"), m.owner), coalesce((SELECT display FROM person p WHERE p.name = v.author AND "_s + p.sql
        + u"), v.author), m.tier, v.review_state, "
          "coalesce(u.state, ''), coalesce(u.until, ''), d.version IS NOT NULL, v.revision, v.changed_at, "
          "(SELECT count(*) FROM finding f WHERE f.version = v.id AND f.state <> 'closed' AND "_s
        + f.sql + u") FROM version v JOIN model m ON m.id = v.model AND "_s + m.sql + u" LEFT JOIN usability u ON u.version = v.id AND "_s + u.sql
        + u" LEFT JOIN deprecation d ON d.version = v.id AND "_s + d.sql + u" WHERE v.id = ? AND "_s + v.sql;
    const QString clock = governance::timeText(now);
    const auto deployed = deployedVersions(connection, asOf);
    if (!deployed)
        return std::unexpected(deployed.error());
    std::vector<VersionRow> rows;
    rows.reserve(ids.size());
    auto prepared = connection.prepared(sql);
    if (!prepared)
        return std::unexpected(prepared.error());
    Query& query = *prepared;
    for (const VersionId id : ids) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        int place = 0;
        for (const QVariant& value : p.values + p.values + f.values + m.values + u.values + d.values + QVariantList{id.value} + v.values)
            query.bindValue(place++, value);
        if (!query.exec())
            return std::unexpected(connection.failure(query.lastError(), u"inventory"_s));
        if (!query.next())
            continue;
        const bool deprecated = query.value(11).toBool();
        const Deployed where = deployed->value(id.value);
        rows.push_back({id,
                        {query.value(1).toLongLong()},
                        query.value(2).toString(),
                        query.value(3).toString(),
                        query.value(4).toString(),
                        query.value(5).toString(),
                        query.value(6).toString(),
                        fromName<Tier>(query.value(7).toString()).value_or(Tier::High),
                        fromName<ReviewState>(query.value(8).toString()).value_or(ReviewState::Draft),
                        usabilityAt(query.value(9).toString(), query.value(10).toString(), deprecated, clock),
                        deprecated,
                        query.value(12).toInt(),
                        query.value(14).toInt(),
                        governance::timeFrom(query.value(13).toString()),
                        where.furthest,
                        where.liveIn,
                        where.wasLiveIn,
                        where.comingTo});
    }
    return rows;
}

Result<std::vector<ModelRow>> modelRows(const Connection& connection, const VersionFilter& filter, const QDateTime& now, AsOf asOf,
                                        std::stop_token stop)
{
    auto rows = models(connection, asOf);
    if (!rows)
        return rows;
    QHash<qint64, std::size_t> places;
    for (std::size_t i = 0; i < rows->size(); ++i)
        places.insert((*rows)[i].id.value, i);
    const auto found = entries(connection, filter, now, asOf, stop);
    if (!found)
        return std::unexpected(found.error());
    for (const Entry& entry : *found) {
        const auto place = places.constFind(entry.model);
        if (place == places.constEnd())
            continue;
        ModelRow& row = (*rows)[*place];
        if (row.matching.empty() || rank(entry.badge()) > rank(row.worst))
            row.worst = entry.badge();
        row.matching.push_back(entry.id);
        ++row.versions;
        row.openFindings += entry.openFindings;
    }
    if (!filter.isEmpty())
        std::erase_if(*rows, [](const ModelRow& row) { return row.matching.empty(); });
    const Temporal d = validAt(asOf, u"d"_s);
    auto live = connection.run(
        u"SELECT d.model, count(DISTINCT d.slot) FROM deployment d WHERE d.state = 'live' AND "_s + d.sql + u" GROUP BY d.model"_s, d.values);
    if (!live)
        return std::unexpected(live.error());
    QHash<qint64, int> liveSlots;
    while (live->next())
        liveSlots.insert(live->value(0).toLongLong(), live->value(1).toInt());
    for (ModelRow& row : *rows)
        row.liveSlots = liveSlots.value(row.id.value);
    // When a model changed is when its newest version did.
    const Temporal v = validAt(asOf, u"v"_s);
    auto prepared = connection.prepared(u"SELECT v.changed_at FROM version v WHERE v.id = ? AND "_s + v.sql);
    if (!prepared)
        return std::unexpected(prepared.error());
    Query& query = *prepared;
    for (ModelRow& row : *rows) {
        if (row.matching.empty())
            continue;
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        int place = 0;
        for (const QVariant& value : QVariantList{row.matching.front().value} + v.values)
            query.bindValue(place++, value);
        if (!query.exec())
            return std::unexpected(connection.failure(query.lastError(), u"inventory"_s));
        if (query.next())
            row.changedAt = governance::timeFrom(query.value(0).toString());
    }
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
