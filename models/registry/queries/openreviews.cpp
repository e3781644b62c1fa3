// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/openreviews.h"

#include "governance/event.h"
#include "registry/facts.h"
#include "registry/rows.h"
#include "registry/temporal.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::timeFrom;

namespace {

Result<QHash<qint64, std::vector<Verdict>>> openVerdicts(const Connection& connection, AsOf asOf)
{
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    auto query = connection.run(
        u"SELECT d.version, d.event, d.gate, d.revision, d.digest, d.role, d.person, d.verdict, d.renewal, d.withdrawn, d.deployment,"
        " d.round, d.for_person FROM version v JOIN verdict d ON d.version = v.id AND "_s
            + d.sql + u" WHERE v.review_state = 'in-review-a' AND "_s + v.sql + u" ORDER BY d.event"_s,
        d.values + v.values);
    if (!query)
        return std::unexpected(query.error());
    QHash<qint64, std::vector<Verdict>> verdicts;
    while (query->next()) {
        Verdict verdict;
        verdict.event = {query->value(1).toLongLong()};
        verdict.gate = valueOf(query->value(2), Gate::A);
        verdict.revision = query->value(3).toInt();
        verdict.digest = Sha256::fromHex(query->value(4).toString()).value_or(Sha256());
        verdict.role = valueOf(query->value(5), Role::TechnicalReviewer);
        verdict.person = query->value(6).toString();
        verdict.kind = valueOf(query->value(7), VerdictKind::Abstain);
        verdict.renewal = query->value(8).toBool();
        verdict.withdrawn = query->value(9).toBool();
        verdict.deployment = {query->value(10).toLongLong()};
        verdict.round = query->value(11).toInt();
        verdict.forPerson = query->value(12).toString();
        verdicts[query->value(0).toLongLong()].push_back(std::move(verdict));
    }
    return verdicts;
}

// Who wrote earlier revisions, and when each was submitted.
Result<QHash<qint64, std::vector<Revision>>> openRevisions(const Connection& connection, AsOf asOf)
{
    const Temporal r = validAt(asOf, u"r"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    auto query = connection.run(u"SELECT r.version, r.number, r.author, r.frozen_at FROM version v JOIN revision r ON r.version = v.id AND "_s + r.sql
                                    + u" WHERE v.review_state = 'in-review-a' AND "_s + v.sql + u" ORDER BY r.number"_s,
                                r.values + v.values);
    if (!query)
        return std::unexpected(query.error());
    QHash<qint64, std::vector<Revision>> revisions;
    while (query->next())
        revisions[query->value(0).toLongLong()].push_back(
            {query->value(1).toInt(), {}, query->value(2).toString(), timeFrom(query->value(3).toString()), 0});
    return revisions;
}

}

int timesSentBack(const std::vector<Verdict>& verdicts)
{
    return int(std::ranges::count_if(verdicts, [](const Verdict& each) { return each.kind == VerdictKind::RequestChanges && !each.withdrawn; }));
}

Result<void> eachOpenReview(const Connection& connection, const governance::RegistryFacts& registry, AsOf asOf, const std::stop_token& stop,
                            const std::function<void(const governance::VersionFacts&, const QDateTime&)>& visit)
{
    auto verdicts = openVerdicts(connection, asOf);
    if (!verdicts)
        return std::unexpected(verdicts.error());
    auto revisions = openRevisions(connection, asOf);
    if (!revisions)
        return std::unexpected(revisions.error());
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    auto query = connection.run(
        u"SELECT v.id, v.model, m.name, v.label, v.author, v.revision, v.digest, v.policy, v.due, v.changed_at, v.why, m.tier,"
        " m.owner, v.routine FROM version v JOIN model m ON m.id = v.model AND "_s
            + m.sql + u" WHERE v.review_state = 'in-review-a' AND "_s + v.sql + u" ORDER BY v.id"_s,
        m.values + v.values);
    if (!query)
        return std::unexpected(query.error());
    std::map<int, Policy> policies;
    governance::VersionFacts facts; // one for all: the people of the registry are not copied for each version
    facts.registry = registry;
    facts.version.emplace();
    facts.model.emplace();
    while (query->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        Version& version = *facts.version;
        version.id = {query->value(0).toLongLong()};
        version.model = {query->value(1).toLongLong()};
        version.modelName = query->value(2).toString();
        version.label = query->value(3).toString();
        version.author = query->value(4).toString();
        version.review = ReviewState::InReviewA;
        version.revision = query->value(5).toInt();
        version.digest = Sha256::fromHex(query->value(6).toString()).value_or(Sha256());
        version.policy = query->value(7).toInt();
        version.due = timeFrom(query->value(8).toString());
        version.changedAt = timeFrom(query->value(9).toString());
        version.why = query->value(10).toString();
        version.routine = query->value(13).toBool();
        facts.name = {version.modelName, version.label, 0};
        facts.model->id = version.model;
        facts.model->name = version.modelName;
        facts.model->tier = valueOf(query->value(11), Tier::High);
        facts.model->owner = query->value(12).toString();
        facts.verdicts = verdicts->take(version.id.value);
        facts.revisions = revisions->take(version.id.value);
        const auto known = policies.find(version.policy);
        if (known != policies.end()) {
            facts.policy = known->second;
        } else if (version.policy > 0) {
            auto policy = loadPolicy(connection, version.policy);
            if (!policy)
                return std::unexpected(policy.error());
            facts.policy = policies.emplace(version.policy, std::move(*policy)).first->second;
        } else {
            facts.policy = registry.newestPolicy;
        }
        const auto submitted = std::ranges::find(facts.revisions, version.revision, &Revision::number);
        visit(facts, submitted != facts.revisions.end() ? submitted->frozenAt : version.changedAt);
    }
    return {};
}

}
