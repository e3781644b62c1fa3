// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/deploymentfacts.h"

#include "governance/event.h"
#include "registry/facts.h"
#include "registry/findingfacts.h"
#include "registry/rows.h"
#include "registry/successor.h"
#include "registry/temporal.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::timeFrom;

namespace {

// A list kept as one text; names hold no blanks.
QStringList listOf(const QVariant& text)
{
    return text.toString().split(u' ', Qt::SkipEmptyParts);
}

QDate dateOf(const QVariant& text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

Result<bool> exists(const Connection& connection, const QString& sql, const QVariantList& values)
{
    auto query = connection.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    return query->next();
}

Result<std::optional<LiveProposal>> loadLiveProposal(const Connection& connection, VersionId version, const QString& slot, bool adoption, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"p"_s);
    auto query = connection.run(u"SELECT by, at, "_s + textOf(u"p.reason"_s) + u", "_s + textOf(u"p.scope"_s)
                                    + u", until, live_since, review, targets, build, environment, owner, risk_approver, content FROM live_proposal p"
                                      " WHERE version = ? AND slot = ? AND kind = ? AND "_s
                                    + valid.sql,
                                QVariantList{version.value, slot, adoption ? u"adoption"_s : u"exception"_s} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return LiveProposal{adoption,
                        digestOf(query->value(12)),
                        query->value(0).toString(),
                        timeFrom(query->value(1).toString()),
                        query->value(2).toString(),
                        query->value(3).toString(),
                        timeFrom(query->value(4).toString()),
                        timeFrom(query->value(5).toString()),
                        dateOf(query->value(6)),
                        listOf(query->value(7)),
                        digestOf(query->value(8)),
                        digestOf(query->value(9)),
                        query->value(10).toString(),
                        query->value(11).toString()};
}

Result<std::vector<Acknowledgement>> loadAcknowledgements(const Connection& connection, DeploymentId deployment, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"a"_s);
    auto query = connection.run(u"SELECT consumer, of, by, at, "_s + textOf(u"a.note"_s) + u" FROM acknowledgement a WHERE deployment = ? AND "_s
                                    + valid.sql + u" ORDER BY consumer, of"_s,
                                QVariantList{deployment.value} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Acknowledgement> said;
    while (query->next())
        said.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(), timeFrom(query->value(3).toString()),
                        query->value(4).toString()});
    return said;
}

}

Result<std::vector<Deployment>> loadDeployments(const Connection& connection, const DeploymentFilter& filter, AsOf asOf)
{
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    QString where = d.sql;
    QVariantList values = v.values + m.values + d.values;
    const auto narrow = [&](const QString& condition, const QVariant& value) {
        where += u" AND "_s + condition;
        values << value;
    };
    if (filter.id)
        narrow(u"d.id = ?"_s, filter.id->value);
    if (filter.version)
        narrow(u"d.version = ?"_s, filter.version->value);
    if (filter.model)
        narrow(u"d.model = ?"_s, filter.model->value);
    if (!filter.slot.isEmpty())
        narrow(u"d.slot = ?"_s, filter.slot);
    if (filter.state)
        narrow(u"d.state = ?"_s, nameOf(*filter.state));
    auto query = connection.run(
        u"SELECT d.id, d.version, m.name || '@' || v.label, d.slot, d.state, d.content, d.build, d.environment, d.rollback, d.targets, d.deployer,"
        " d.deployers, d.started_at, d.changed_at, d.live_since, d.due, d.gate_open, d.round, d.policy, d.not_before, d.not_after, "_s
            + textOf(u"d.stale_rule"_s) + u", d.review, d.exceptional, d.exception_until, "_s + textOf(u"d.exception_scope"_s)
            + u", d.adopted, d.state = 'live' AND EXISTS (SELECT 1 FROM deployment b WHERE b.id = d.id AND b.from_seq < d.from_seq"
              " AND b.state = 'superseded') FROM deployment d JOIN version v ON v.id = d.version AND "_s
            + v.sql + u" JOIN model m ON m.id = d.model AND "_s + m.sql + u" WHERE "_s + where + u" ORDER BY d.id"_s,
        values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Deployment> deployments;
    while (query->next()) {
        Deployment each;
        each.id = {query->value(0).toLongLong()};
        each.version = {query->value(1).toLongLong()};
        each.versionName = query->value(2).toString();
        each.slot = query->value(3).toString();
        each.state = valueOf(query->value(4), DeploymentState::Cancelled);
        each.binding = {digestOf(query->value(5)), digestOf(query->value(6)), digestOf(query->value(7))};
        each.rollback = query->value(8).toString();
        each.targets = listOf(query->value(9));
        each.deployer = query->value(10).toString();
        each.deployers = listOf(query->value(11));
        each.startedAt = timeFrom(query->value(12).toString());
        each.changedAt = timeFrom(query->value(13).toString());
        each.liveSince = timeFrom(query->value(14).toString());
        each.due = timeFrom(query->value(15).toString());
        each.gateOpen = query->value(16).toBool();
        each.round = query->value(17).toInt();
        each.policy = query->value(18).toInt();
        each.window = {timeFrom(query->value(19).toString()), timeFrom(query->value(20).toString())};
        each.staleRule = query->value(21).toString();
        each.review = dateOf(query->value(22));
        each.exceptional = query->value(23).toBool();
        each.exceptionUntil = timeFrom(query->value(24).toString());
        each.exceptionScope = query->value(25).toString();
        each.adopted = query->value(26).toBool();
        each.cameBack = query->value(27).toBool(); // only a rollback makes live again what was superseded
        deployments.push_back(std::move(each));
    }
    return deployments;
}

Result<std::vector<Slot>> loadSlots(const Connection& connection, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"s"_s);
    auto query = connection.run(u"SELECT name, purpose FROM slot s WHERE "_s + valid.sql + u" ORDER BY name"_s, valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Slot> found;
    while (query->next())
        found.push_back({query->value(0).toString(), query->value(1).toString()});
    return found;
}

Result<std::vector<TargetReport>> loadTargetReports(const Connection& connection, const QString& slot, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"r"_s);
    // When a target was last seen is kept for now only.
    const QString seen = asOf.isNow() ? u"coalesce(s.at, r.at)"_s : u"r.at"_s;
    auto query = connection.run(u"SELECT r.slot, r.target, r.build, r.environment, r.by, r.at, "_s + seen
                                    + u" FROM target_report r"
                                      " LEFT JOIN target_seen s ON s.slot = r.slot AND s.target = r.target WHERE (? = '' OR r.slot = ?) AND "_s
                                    + valid.sql + u" ORDER BY r.slot, r.target"_s,
                                QVariantList{slot, slot} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<TargetReport> reports;
    while (query->next())
        reports.push_back({query->value(0).toString(), query->value(1).toString(), digestOf(query->value(2)), digestOf(query->value(3)),
                           query->value(4).toString(), timeFrom(query->value(5).toString()), timeFrom(query->value(6).toString())});
    return reports;
}

Result<std::vector<Evidence>> loadEvidence(const Connection& connection, VersionId version, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"e"_s);
    auto query = connection.run(
        u"SELECT event, gate, kind, slot, content, build, environment, passed, outdated, file, sha256, size, measured, runs, "_s + textOf(u"e.note"_s)
            + u", by, at FROM evidence e WHERE version = ? AND "_s + valid.sql + u" ORDER BY event"_s,
        QVariantList{version.value} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Evidence> evidence;
    while (query->next()) {
        Evidence each;
        each.event = {query->value(0).toLongLong()};
        each.gate = valueOf(query->value(1), Gate::B);
        each.kind = valueOf(query->value(2), EvidenceKind::ValidationReport);
        each.slot = query->value(3).toString();
        each.binding = {digestOf(query->value(4)), digestOf(query->value(5)), digestOf(query->value(6))};
        each.passed = query->value(7).toBool();
        each.outdated = query->value(8).toBool();
        each.file = query->value(9).toString();
        each.sha256 = digestOf(query->value(10));
        each.sizeBytes = query->value(11).toLongLong();
        each.measured = query->value(12).toString();
        each.runs = listOf(query->value(13));
        each.note = query->value(14).toString();
        each.by = query->value(15).toString();
        each.at = timeFrom(query->value(16).toString());
        evidence.push_back(std::move(each));
    }
    return evidence;
}

Result<governance::DeploymentFacts> loadDeploymentFacts(const Connection& connection, governance::RegistryFacts registry, const VersionName& name,
                                                        const QString& slot, AsOf asOf)
{
    governance::DeploymentFacts facts;
    auto version = loadVersionFacts(connection, std::move(registry), name, {}, asOf);
    if (!version)
        return std::unexpected(version.error());
    facts.version = std::move(*version);
    facts.slot = slot;
    const Temporal s = validAt(asOf, u"s"_s);
    const auto known = exists(connection, u"SELECT 1 FROM slot s WHERE name = ? AND "_s + s.sql, QVariantList{slot} + s.values);
    if (!known)
        return std::unexpected(known.error());
    facts.slotExists = *known;
    if (!facts.version.version)
        return facts;
    const auto take = [](auto result, auto& into) -> Result<void> {
        if (!result)
            return std::unexpected(result.error());
        into = std::move(*result);
        return {};
    };
    const VersionId id = facts.version.version->id;
    const ModelId model = facts.version.model->id;
    Result<void> done = take(loadEvidence(connection, id, asOf), facts.evidence);
    if (done && facts.slotExists)
        done = take(loadDeployments(connection, {{}, {}, model, slot, {}}, asOf), facts.inSlot);
    if (done)
        done = take(loadTargetReports(connection, slot, asOf), facts.reports);
    if (done)
        done = take(loadLiveProposal(connection, id, slot, false, asOf), facts.exception);
    if (done)
        done = take(loadLiveProposal(connection, id, slot, true, asOf), facts.adoption);
    if (done && facts.version.usability() == Usability::Unusable) {
        auto instead = successorFrom(connection, name.model, facts.version.version->usability.successor, facts.registry().now, asOf);
        if (!instead)
            return std::unexpected(instead.error());
        facts.instead = std::move(instead->label);
        facts.insteadStands = instead->stands;
    }
    if (const Deployment* current = facts.current(); done && current != nullptr) {
        done = take(loadAcknowledgements(connection, current->id, asOf), facts.acknowledgements);
        if (done && current->policy > 0) {
            facts.boundPolicy.emplace();
            done = take(loadPolicy(connection, current->policy), *facts.boundPolicy);
        }
    }
    if (const Deployment* before = facts.before(); done && before != nullptr) {
        facts.liveManifest.emplace();
        done = take(loadManifest(connection, before->binding.content), *facts.liveManifest);
    }
    if (!done)
        return std::unexpected(done.error());
    return facts;
}

Result<governance::SlotFacts> loadSlotFacts(const Connection& connection, governance::RegistryFacts registry, const QString& slot)
{
    const auto known = exists(connection, u"SELECT 1 FROM slot WHERE name = ? AND to_seq IS NULL"_s, {slot});
    if (!known)
        return std::unexpected(known.error());
    return governance::SlotFacts{std::move(registry), *known};
}

}
