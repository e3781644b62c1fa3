// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/facts.h"

#include "domain/canonicaljson.h"
#include "governance/event.h"
#include "registry/basemoment.h"
#include "registry/deploymentfacts.h"
#include "registry/findingfacts.h"
#include "registry/queries/clocks.h"
#include "registry/rows.h"
#include "registry/temporal.h"
#include "registry/threadfacts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::timeFrom;

namespace {

QJsonArray arrayFrom(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

// The event that wrote a row says for whom its person acted; the row itself names the person alone.
QString giverIn(const QString& event)
{
    return QJsonDocument::fromJson(event.toUtf8())[u"subject"][u"for"].toString();
}

UsabilityFacts usabilityFrom(const QSqlQuery& query, int first)
{
    UsabilityFacts facts;
    facts.by = query.value(first).toString();
    facts.at = timeFrom(query.value(first + 1).toString());
    facts.reason = query.value(first + 2).toString();
    facts.defect = fromName<DefectClass>(query.value(first + 3).toString());
    facts.affectedSince = query.value(first + 4).toString();
    facts.severity = fromName<Severity>(query.value(first + 5).toString());
    facts.successor = query.value(first + 6).toString();
    facts.notice = query.value(first + 7).toString();
    return facts;
}

Result<std::vector<Person>> loadPeople(const Connection& connection, AsOf asOf)
{
    const Temporal person = validAt(asOf, u"p"_s);
    const Temporal grant = validAt(asOf, u"g"_s);
    auto query = connection.run(u"SELECT p.name, p.display, p.os_user, g.role FROM person p LEFT JOIN role_grant g ON g.person = p.name AND "_s
                                    + grant.sql + u" WHERE "_s + person.sql + u" ORDER BY p.name"_s,
                                grant.values + person.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Person> people;
    while (query->next()) {
        const QString name = query->value(0).toString();
        if (people.empty() || people.back().name != name)
            people.push_back({name, query->value(1).toString(), query->value(2).toString(), {}});
        if (const auto role = fromName<Role>(query->value(3).toString()))
            people.back().roles.insert(*role);
    }
    return people;
}

Result<std::vector<Delegation>> loadDelegations(const Connection& connection, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"d"_s);
    auto query = connection.run(u"SELECT id, giver, delegate, role, from_time, until_time, "_s + textOf(u"d.reason"_s)
                                    + u" FROM delegation d WHERE "_s + valid.sql + u" ORDER BY id"_s,
                                valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Delegation> delegations;
    while (query->next())
        delegations.push_back({{query->value(0).toLongLong()},
                               query->value(1).toString(),
                               query->value(2).toString(),
                               valueOf(query->value(3), Role::Consumer),
                               timeFrom(query->value(4).toString()),
                               timeFrom(query->value(5).toString()),
                               query->value(6).toString()});
    return delegations;
}

Result<std::vector<CustomField>> loadFields(const Connection& connection, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"f"_s);
    auto query = connection.run(u"SELECT name, kind, choices, meaning FROM custom_field f WHERE "_s + valid.sql + u" ORDER BY name"_s, valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<CustomField> fields;
    while (query->next()) {
        fields.push_back({query->value(0).toString(), valueOf(query->value(1), FieldKind::Text), {}, query->value(3).toString()});
        for (const QJsonValue choice : arrayFrom(query->value(2).toString()))
            fields.back().choices << choice.toString();
    }
    return fields;
}

Result<std::vector<Revision>> loadRevisions(const Connection& connection, VersionId version, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"r"_s);
    auto query = connection.run(u"SELECT number, digest, author, frozen_at, policy FROM revision r WHERE version = ? AND "_s + valid.sql
                                    + u" ORDER BY number"_s,
                                QVariantList{version.value} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Revision> revisions;
    while (query->next())
        revisions.push_back({query->value(0).toInt(), Sha256::fromHex(query->value(1).toString()).value_or(Sha256()), query->value(2).toString(),
                             timeFrom(query->value(3).toString()), query->value(4).toInt()});
    return revisions;
}

Result<std::vector<Verdict>> loadVerdicts(const Connection& connection, VersionId version, const std::vector<Person>& people, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"v"_s);
    auto query = connection.run(
        u"SELECT v.event, v.gate, v.revision, v.digest, v.role, v.person, e.os_user, v.verdict, v.policy, v.at, "_s + textOf(u"v.reason"_s)
            + u", v.coverage_read, v.coverage_of, v.renewal, v.withdrawn, v.deployment, v.round, v.for_person, "_s + textOf(u"v.withdrawn_reason"_s)
            + u" FROM verdict v JOIN event e ON e.seq = v.event WHERE v.version = ? AND "_s + valid.sql + u" ORDER BY v.event"_s,
        QVariantList{version.value} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Verdict> verdicts;
    while (query->next()) {
        Verdict verdict;
        verdict.event = {query->value(0).toLongLong()};
        verdict.gate = valueOf(query->value(1), Gate::A);
        verdict.revision = query->value(2).toInt();
        verdict.digest = Sha256::fromHex(query->value(3).toString()).value_or(Sha256());
        verdict.role = valueOf(query->value(4), Role::TechnicalReviewer);
        verdict.person = query->value(5).toString();
        verdict.osUser = query->value(6).toString();
        const auto person = std::ranges::find(people, verdict.person, &Person::name);
        verdict.enteredByOther = person == people.end() || person->osUser != verdict.osUser;
        verdict.kind = valueOf(query->value(7), VerdictKind::Abstain);
        verdict.policy = query->value(8).toInt();
        verdict.at = timeFrom(query->value(9).toString());
        verdict.reason = query->value(10).toString();
        if (!query->value(11).isNull())
            verdict.coverage = Coverage{query->value(11).toInt(), query->value(12).toInt()};
        verdict.renewal = query->value(13).toBool();
        verdict.withdrawn = query->value(14).toBool();
        verdict.deployment = {query->value(15).toLongLong()};
        verdict.round = query->value(16).toInt();
        verdict.forPerson = query->value(17).toString();
        verdict.withdrawnReason = query->value(18).toString();
        verdicts.push_back(std::move(verdict));
    }
    const Temporal ticked = validAt(asOf, u"t"_s);
    auto ticks = connection.run(u"SELECT t.event, t.item, "_s + textOf(u"t.sentence"_s) + u" FROM tick t JOIN verdict v ON v.event = t.event AND "_s
                                    + valid.sql + u" WHERE v.version = ? AND "_s + ticked.sql + u" ORDER BY t.event, t.rowid"_s,
                                valid.values + QVariantList{version.value} + ticked.values);
    if (!ticks)
        return std::unexpected(ticks.error());
    while (ticks->next()) {
        const auto verdict = std::ranges::find(verdicts, EventSeq{ticks->value(0).toLongLong()}, &Verdict::event);
        if (verdict != verdicts.end())
            verdict->ticks.push_back({ticks->value(1).toString(), ticks->value(2).toString()});
    }
    return verdicts;
}

Result<std::vector<Waiver>> loadWaivers(const Connection& connection, const Version& version, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"w"_s);
    auto query = connection.run(u"SELECT need, "_s + textOf(u"w.reason"_s) + u" FROM waiver w WHERE version = ? AND revision = ? AND "_s + valid.sql
                                    + u" ORDER BY need"_s,
                                QVariantList{version.id.value, version.revision} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Waiver> waivers;
    while (query->next())
        waivers.push_back({query->value(0).toString(), query->value(1).toString()});
    return waivers;
}

Result<std::optional<UsabilityProposal>> loadProposal(const Connection& connection, VersionId version, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"p"_s);
    auto query = connection.run(
        u"SELECT wanted, by, at, "_s + textOf(u"p.reason"_s) + u", defect_class, affected_since, severity, successor, "_s + textOf(u"p.notice"_s)
            + u", (SELECT e.bytes FROM event e WHERE e.seq = p.from_seq) FROM proposal p WHERE version = ? AND "_s + valid.sql,
        QVariantList{version.value} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    UsabilityProposal proposal{valueOf(query->value(0), Usability::Unusable), usabilityFrom(*query, 1)};
    proposal.facts.forPerson = giverIn(query->value(9).toString());
    return proposal;
}

}

Result<governance::RegistryFacts> loadRegistryFacts(const Connection& connection, const QDateTime& clock, AsOf asOf)
{
    governance::RegistryFacts facts;
    auto head = asOf.isNow() ? connection.run(u"SELECT coalesce(max(seq), 0) FROM event"_s)
                             : connection.run(u"SELECT coalesce(max(seq), 0) FROM event WHERE seq <= ?"_s, {asOf.seq});
    if (!head)
        return std::unexpected(head.error());
    const auto seen = largestClock(connection, asOf);
    if (!seen)
        return std::unexpected(seen.error());
    facts.nextSeq = head->next() ? head->value(0).toLongLong() + 1 : 1;
    facts.now = seen->isValid() && *seen > clock ? *seen : clock;
    const Temporal founded = validAt(asOf, u"r"_s);
    auto registry = connection.run(u"SELECT solo FROM registry r WHERE "_s + founded.sql, founded.values);
    if (!registry)
        return std::unexpected(registry.error());
    facts.solo = registry->next() && registry->value(0).toBool();
    auto people = loadPeople(connection, asOf);
    if (!people)
        return std::unexpected(people.error());
    facts.people = std::move(*people);
    auto delegations = loadDelegations(connection, asOf);
    if (!delegations)
        return std::unexpected(delegations.error());
    facts.delegations = std::move(*delegations);
    auto fields = loadFields(connection, asOf);
    if (!fields)
        return std::unexpected(fields.error());
    facts.fields = std::move(*fields);
    const Temporal valid = validAt(asOf, u"p"_s);
    auto policy = connection.run(u"SELECT max(number) FROM policy p WHERE "_s + valid.sql, valid.values);
    if (!policy)
        return std::unexpected(policy.error());
    if (policy->next() && !policy->value(0).isNull()) {
        auto newest = loadPolicy(connection, policy->value(0).toInt());
        if (!newest)
            return std::unexpected(newest.error());
        facts.newestPolicy = std::move(*newest);
    }
    return facts;
}

Result<governance::ModelFacts> loadModelFacts(const Connection& connection, governance::RegistryFacts registry, const QString& model, AsOf asOf)
{
    auto found = loadModel(connection, model, asOf);
    if (!found)
        return std::unexpected(found.error());
    governance::ModelFacts facts{std::move(registry), model, std::move(*found), {}};
    if (!facts.model)
        return facts;
    const Temporal valid = validAt(asOf, u"v"_s);
    const Temporal d = validAt(asOf, u"d"_s);
    auto open = connection.run(
        u"SELECT label FROM version v WHERE model = ? AND "_s + valid.sql
            + u" AND (review_state = 'in-review-a' OR EXISTS (SELECT 1 FROM deployment d WHERE d.version = v.id AND d.gate_open = 1"
              " AND "_s
            + d.sql + u")) ORDER BY id"_s,
        QVariantList{facts.model->id.value} + valid.values + d.values);
    if (!open)
        return std::unexpected(open.error());
    while (open->next())
        facts.inReview << open->value(0).toString();
    return facts;
}

Result<governance::VersionFacts> loadVersionFacts(const Connection& connection, governance::RegistryFacts registry, const VersionName& name,
                                                  const std::optional<QString>& base, AsOf asOf)
{
    governance::VersionFacts facts;
    facts.name = name;
    auto model = loadModel(connection, name.model, asOf);
    if (!model)
        return std::unexpected(model.error());
    facts.model = std::move(*model);
    auto version = loadVersion(connection, name.model, name.label, asOf);
    if (!version)
        return std::unexpected(version.error());
    facts.version = std::move(*version);

    const QString wantedBase = base.value_or(facts.version ? facts.version->base : QString());
    if (const auto parsed = VersionName::parse(wantedBase); parsed && !wantedBase.isEmpty()) {
        auto other = loadVersion(connection, parsed->model, parsed->label, asOf);
        if (!other)
            return std::unexpected(other.error());
        if (*other) {
            facts.baseExists = true;
            const bool isAsked = base.has_value() || !facts.version;
            auto manifest = (isAsked ? Result<AsOf>(asOf) : momentOfBase(connection, facts.version->id, facts.version->revision, asOf))
                                .and_then([&](AsOf then) { return loadVersion(connection, parsed->model, parsed->label, then); })
                                .and_then([&](const std::optional<Version>& held) {
                                    return loadManifest(connection, held ? held->digest : (*other)->digest);
                                });
            if (!manifest)
                return std::unexpected(manifest.error());
            facts.baseManifest = std::move(*manifest);
            facts.base = std::move(*other);
        }
    }
    const auto next = nextFinding(connection);
    if (!next)
        return std::unexpected(next.error());
    facts.nextFinding = *next;
    const auto thread = nextThread(connection);
    if (!thread)
        return std::unexpected(thread.error());
    facts.nextThread = *thread;
    facts.policy = registry.newestPolicy;
    facts.registry = std::move(registry);
    if (!facts.version)
        return facts;

    const auto take = [](auto result, auto& into) -> Result<void> {
        if (!result)
            return std::unexpected(result.error());
        into = std::move(*result);
        return {};
    };
    const Version& found = *facts.version;
    Result<void> done = take(loadManifest(connection, found.digest), facts.manifest);
    if (done)
        done = take(loadRevisions(connection, found.id, asOf), facts.revisions);
    if (done)
        done = take(loadVerdicts(connection, found.id, facts.registry.people, asOf), facts.verdicts);
    if (done)
        done = take(loadFindings(connection, found.id, asOf), facts.findings);
    if (done)
        done = take(loadThreads(connection, found.id, asOf), facts.threads);
    if (done)
        done = take(loadWaivers(connection, found, asOf), facts.waivers);
    if (done)
        done = take(loadProposal(connection, found.id, asOf), facts.proposal);
    if (done)
        done = take(loadDeployments(connection, {{}, found.id, {}, {}, {}}, asOf), facts.deployments);
    if (done && found.policy > 0)
        done = take(loadPolicy(connection, found.policy), facts.policy);
    if (!done)
        return std::unexpected(done.error());
    return facts;
}

Result<Manifest> loadManifest(const Connection& connection, const ContentDigest& digest)
{
    auto query = connection.run(u"SELECT bytes FROM document WHERE digest = ?"_s, {digest.hex()});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(Error::storage(
            u"manifest-missing"_s,
            QCoreApplication::translate(
                "Facts", "The manifest of content %1 is missing from the registry. Verify the audit trail: it names all that is missing.")
                .arg(digest.shortHex())));
    return manifestFrom(query->value(0).toString().toUtf8());
}

Result<std::optional<Model>> loadModel(const Connection& connection, const QString& name, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"m"_s);
    auto query = connection.run(u"SELECT id, name, purpose, owner, tier, fields, consumers, results FROM model m WHERE name = ? AND "_s + valid.sql,
                                QVariantList{name} + valid.values);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return Model{{query->value(0).toLongLong()},
                 query->value(1).toString(),
                 query->value(2).toString(),
                 query->value(3).toString(),
                 valueOf(query->value(4), Tier::High),
                 QJsonDocument::fromJson(query->value(5).toString().toUtf8()).object(),
                 arrayFrom(query->value(6).toString()),
                 arrayFrom(query->value(7).toString())};
}

Result<std::optional<Version>> loadVersion(const Connection& connection, const QString& model, const QString& label, AsOf asOf)
{
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal u = validAt(asOf, u"u"_s);
    const Temporal d = validAt(asOf, u"d"_s);
    auto query = connection.run(
        u"SELECT v.id, v.model, m.name, v.label, v.base, v.author, v.importer, v.review_state, v.revision, v.digest, v.policy, v.due, v.approved_at, v.changed_at, v.why, "
        "u.state, u.proposed_by, u.until, u.by, u.at, "_s
            + textOf(u"u.reason"_s) + u", u.defect_class, u.affected_since, u.severity, u.successor, "_s + textOf(u"u.notice"_s)
            + u", d.version IS NOT NULL, v.approved_by, d.by, d.at, "_s + textOf(u"d.message"_s)
            + u", d.successor, v.routine, (SELECT e.bytes FROM event e WHERE e.seq = u.from_seq) FROM version v JOIN model m ON m.id = v.model AND "_s
            + m.sql + u" LEFT JOIN usability u ON u.version = v.id AND "_s + u.sql + u" LEFT JOIN deprecation d ON d.version = v.id AND "_s + d.sql
            + u" WHERE m.name = ? AND v.label = ? AND "_s + v.sql,
        m.values + u.values + d.values + QVariantList{model, label} + v.values);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    Version version;
    version.id = {query->value(0).toLongLong()};
    version.model = {query->value(1).toLongLong()};
    version.modelName = query->value(2).toString();
    version.label = query->value(3).toString();
    version.base = query->value(4).toString();
    version.author = query->value(5).toString();
    version.importer = query->value(6).toString();
    version.review = valueOf(query->value(7), ReviewState::Draft);
    version.revision = query->value(8).toInt();
    version.digest = Sha256::fromHex(query->value(9).toString()).value_or(Sha256());
    version.policy = query->value(10).toInt();
    version.due = timeFrom(query->value(11).toString());
    version.approvedAt = timeFrom(query->value(12).toString());
    version.changedAt = timeFrom(query->value(13).toString());
    version.why = query->value(14).toString();
    if (!query->value(15).isNull()) {
        version.usability = usabilityFrom(*query, 18);
        version.usability.state = valueOf(query->value(15), Usability::Usable);
        version.usability.proposedBy = query->value(16).toString();
        version.usability.forPerson = giverIn(query->value(33).toString());
        version.usability.until = timeFrom(query->value(17).toString());
    }
    version.routine = query->value(32).toBool();
    version.deprecated = query->value(26).toBool();
    version.approvedBy = {query->value(27).toLongLong()};
    if (version.deprecated)
        version.deprecation = {query->value(28).toString(), timeFrom(query->value(29).toString()), query->value(30).toString(),
                               query->value(31).toString()};
    return version;
}

namespace {

// Policies are asked for with every command and every review of a list, are few, and take a hundred times longer to parse than to compare.
Result<Policy> parsedPolicy(const QString& bytes)
{
    thread_local std::vector<std::pair<QString, Policy>> known;
    if (const auto it = std::ranges::find(known, bytes, &std::pair<QString, Policy>::first); it != known.end())
        return it->second;
    const auto json = parseCanonical(bytes.toUtf8());
    if (!json)
        return std::unexpected(json.error());
    auto policy = policyFrom(*json);
    if (!policy)
        return policy;
    constexpr std::size_t Kept = 16;
    if (known.size() == Kept)
        known.erase(known.begin());
    known.emplace_back(bytes, *policy);
    return policy;
}

}

Result<Policy> loadPolicy(const Connection& connection, int number)
{
    auto query = connection.run(u"SELECT d.bytes FROM policy p JOIN document d ON d.digest = p.document WHERE p.number = ?"_s, {number});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(Error::storage(
            u"policy-missing"_s,
            QCoreApplication::translate("Facts", "Policy %1, is missing from the registry. Verify the audit trail: it names all that is missing.")
                .arg(labelOfPolicy(number, {}))));
    return parsedPolicy(query->value(0).toString());
}

}
