// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryregistry.h"

#include "domain/canonicaljson.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <algorithm>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;

namespace {

template <class E> E value(const QJsonObject& row, const QString& column)
{
    return fromName<E>(row.value(column).toString()).value();
}

UsabilityFacts usabilityFrom(const QJsonObject& row)
{
    UsabilityFacts facts;
    facts.by = row.value(u"by").toString();
    facts.proposedBy = row.value(u"proposed_by").toString();
    facts.at = timeFrom(row.value(u"at").toString());
    facts.until = timeFrom(row.value(u"until").toString());
    facts.reason = row.value(u"reason").toString();
    facts.defect = fromName<DefectClass>(row.value(u"defect_class").toString());
    facts.affectedSince = row.value(u"affected_since").toString();
    facts.severity = fromName<Severity>(row.value(u"severity").toString());
    facts.successor = row.value(u"successor").toString();
    facts.notice = row.value(u"notice").toString();
    return facts;
}

Verdict verdictFrom(const QJsonObject& row)
{
    Verdict verdict;
    verdict.event = {row.value(u"event").toInteger()};
    verdict.gate = value<Gate>(row, u"gate"_s);
    verdict.deployment = {row.value(u"deployment").toInteger()};
    verdict.round = row.value(u"round").toInt();
    verdict.revision = row.value(u"revision").toInt();
    verdict.digest = Sha256::fromHex(row.value(u"digest").toString()).value();
    verdict.role = value<Role>(row, u"role"_s);
    verdict.person = row.value(u"person").toString();
    verdict.kind = value<VerdictKind>(row, u"verdict"_s);
    verdict.policy = row.value(u"policy").toInt();
    verdict.at = timeFrom(row.value(u"at").toString());
    verdict.withdrawn = row.value(u"withdrawn").toInt() == 1;
    verdict.renewal = row.value(u"renewal").toInt() == 1;
    return verdict;
}

Finding findingFrom(const QJsonObject& row)
{
    Finding finding;
    finding.id = {row.value(u"id").toInteger()};
    finding.version = {row.value(u"version").toInteger()};
    finding.severity = value<Severity>(row, u"severity"_s);
    finding.owner = row.value(u"owner").toString();
    finding.due = QDate::fromString(row.value(u"due").toString(), Qt::ISODate);
    finding.raisedAs = value<Role>(row, u"raised_as"_s);
    finding.state = value<FindingState>(row, u"state"_s);
    finding.text = row.value(u"text").toString();
    finding.slot = row.value(u"slot").toString();
    finding.target = row.value(u"target").toString();
    return finding;
}

Sha256 digestIn(const QJsonObject& row, const QString& column)
{
    return Sha256::fromHex(row.value(column).toString()).value_or(Sha256());
}

QStringList listIn(const QJsonObject& row, const QString& column)
{
    return row.value(column).toString().split(u' ', Qt::SkipEmptyParts);
}

QDateTime timeIn(const QJsonObject& row, const QString& column)
{
    return timeFrom(row.value(column).toString());
}

QDate dateIn(const QJsonObject& row, const QString& column)
{
    return QDate::fromString(row.value(column).toString(), Qt::ISODate);
}

Deployment deploymentFrom(const QJsonObject& row)
{
    Deployment deployment;
    deployment.id = {row.value(u"id").toInteger()};
    deployment.version = {row.value(u"version").toInteger()};
    deployment.slot = row.value(u"slot").toString();
    deployment.state = value<DeploymentState>(row, u"state"_s);
    deployment.binding = {digestIn(row, u"content"_s), digestIn(row, u"build"_s), digestIn(row, u"environment"_s)};
    deployment.rollback = row.value(u"rollback").toString();
    deployment.targets = listIn(row, u"targets"_s);
    deployment.deployer = row.value(u"deployer").toString();
    deployment.deployers = listIn(row, u"deployers"_s);
    deployment.startedAt = timeIn(row, u"started_at"_s);
    deployment.liveSince = timeIn(row, u"live_since"_s);
    deployment.gateOpen = row.value(u"gate_open").toInt() == 1;
    deployment.round = row.value(u"round").toInt();
    deployment.policy = row.value(u"policy").toInt();
    deployment.window = {timeIn(row, u"not_before"_s), timeIn(row, u"not_after"_s)};
    deployment.staleRule = row.value(u"stale_rule").toString();
    deployment.review = dateIn(row, u"review"_s);
    deployment.exceptional = row.value(u"exceptional").toInt() == 1;
    deployment.exceptionUntil = timeIn(row, u"exception_until"_s);
    deployment.adopted = row.value(u"adopted").toInt() == 1;
    return deployment;
}

Evidence evidenceFrom(const QJsonObject& row)
{
    Evidence evidence;
    evidence.event = {row.value(u"event").toInteger()};
    evidence.gate = value<Gate>(row, u"gate"_s);
    evidence.kind = value<EvidenceKind>(row, u"kind"_s);
    evidence.slot = row.value(u"slot").toString();
    evidence.binding = {digestIn(row, u"content"_s), digestIn(row, u"build"_s), digestIn(row, u"environment"_s)};
    evidence.passed = row.value(u"passed").toInt() == 1;
    evidence.outdated = row.value(u"outdated").toInt() == 1;
    evidence.measured = row.value(u"measured").toString();
    evidence.by = row.value(u"by").toString();
    return evidence;
}

LiveProposal liveProposalFrom(const QJsonObject& row)
{
    return {row.value(u"kind").toString() == u"adoption",
            digestIn(row, u"content"_s),
            row.value(u"by").toString(),
            timeIn(row, u"at"_s),
            row.value(u"reason").toString(),
            row.value(u"scope").toString(),
            timeIn(row, u"until"_s),
            timeIn(row, u"live_since"_s),
            dateIn(row, u"review"_s),
            listIn(row, u"targets"_s),
            digestIn(row, u"build"_s),
            digestIn(row, u"environment"_s),
            row.value(u"owner").toString(),
            row.value(u"risk_approver").toString()};
}

TargetReport reportFrom(const QJsonObject& row)
{
    TargetReport report;
    report.slot = row.value(u"slot").toString();
    report.target = row.value(u"target").toString();
    report.build = digestIn(row, u"build"_s);
    report.environment = digestIn(row, u"environment"_s);
    report.at = timeIn(row, u"at"_s);
    return report;
}

}

MemoryRegistry::MemoryRegistry(bool solo) : m_solo(solo), m_now(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC)
{
    const Document document{"policy", canonicalJson(toJson(builtInPolicy()))};
    m_documents[document.digest().hex()] = document.bytes;
    put(u"policy"_s, {{u"number"_s, 1}}, {{u"number"_s, 1}, {u"document"_s, document.digest().hex()}});
}

QByteArray MemoryRegistry::keyOf(const QJsonObject& key)
{
    QByteArray text;
    for (auto it = key.begin(); it != key.end(); ++it) // numbers by size, so that records stay in their order
        text += it.value().isDouble() ? QByteArray::number(it.value().toInteger()).rightJustified(12, '0') : it.value().toString().toUtf8() + ' ';
    return text;
}

const MemoryRegistry::Rows& MemoryRegistry::rows(const QString& record) const
{
    static const Rows none;
    const auto found = m_records.find(record);
    return found == m_records.end() ? none : found->second;
}

void MemoryRegistry::apply(const EventDraft& event)
{
    m_seq += 1;
    for (const Document& document : event.documents)
        m_documents[document.digest().hex()] = document.bytes;
    for (const Effect& effect : event.effects) {
        Rows& records = m_records[effect.record];
        if (effect.ends) {
            records.erase(keyOf(effect.key));
            continue;
        }
        QJsonObject& row = records[keyOf(effect.key)];
        for (const QJsonObject& values : {effect.key, effect.set})
            for (auto it = values.begin(); it != values.end(); ++it)
                row.insert(it.key(),
                           it.value().isObject() ? QJsonValue(event.texts[std::size_t(it.value().toObject().value(TextMark).toInt())]) : it.value());
    }
}

const Policy& MemoryRegistry::policy(const QString& digest) const
{
    auto known = m_policies.find(digest);
    if (known == m_policies.end())
        known = m_policies.emplace(digest, policyFrom(parseCanonical(m_documents.at(digest)).value()).value()).first;
    return known->second;
}

std::optional<Policy> MemoryRegistry::policyOf(int number) const
{
    for (const auto& [key, row] : rows(u"policy"_s))
        if (row.value(u"number").toInt() == number)
            return policy(row.value(u"document").toString());
    return std::nullopt;
}

const Manifest& MemoryRegistry::manifest(const QString& digest) const
{
    auto known = m_manifests.find(digest);
    if (known == m_manifests.end())
        known = m_manifests.emplace(digest, manifestFrom(m_documents.at(digest)).value()).first;
    return known->second;
}

std::vector<Deployment> MemoryRegistry::deployments(const std::function<bool(const QJsonObject&)>& wanted) const
{
    std::vector<Deployment> found;
    for (const auto& [key, row] : rows(u"deployment"_s)) {
        if (!wanted(row))
            continue;
        found.push_back(deploymentFrom(row));
        for (const auto& [id, version] : rows(u"version"_s))
            if (version.value(u"id") == row.value(u"version"))
                for (const auto& [number, model] : rows(u"model"_s))
                    found.back().versionName = model.value(u"name").toString() + u'@' + version.value(u"label").toString();
    }
    return found;
}

RegistryFacts MemoryRegistry::registry() const
{
    RegistryFacts facts;
    facts.solo = m_solo;
    facts.now = m_now;
    facts.nextSeq = m_seq + 1;
    for (const auto& [key, row] : rows(u"person"_s))
        facts.people.push_back({row.value(u"name").toString(), row.value(u"display").toString(), row.value(u"os_user").toString(), {}});
    for (const auto& [key, row] : rows(u"role_grant"_s))
        std::ranges::find(facts.people, row.value(u"person").toString(), &Person::name)->roles.insert(value<Role>(row, u"role"_s));
    const QJsonObject& newest = rows(u"policy"_s).rbegin()->second;
    facts.newestPolicy = policy(newest.value(u"document").toString());
    return facts;
}

ModelFacts MemoryRegistry::model(const QString& name) const
{
    ModelFacts facts{registry(), name, {}};
    for (const auto& [key, row] : rows(u"model"_s))
        if (row.value(u"name").toString() == name)
            facts.model = Model{{row.value(u"id").toInteger()},
                                name,
                                row.value(u"purpose").toString(),
                                row.value(u"owner").toString(),
                                value<Tier>(row, u"tier"_s),
                                {},
                                QJsonDocument::fromJson(row.value(u"consumers").toString().toUtf8()).array(),
                                QJsonDocument::fromJson(row.value(u"results").toString().toUtf8()).array()};
    for (const auto& [key, row] : rows(u"version"_s)) {
        const auto gateOpen = [&](const auto& entry) {
            return entry.second.value(u"version") == row.value(u"id") && entry.second.value(u"gate_open").toInt() == 1;
        };
        if (value<ReviewState>(row, u"review_state"_s) == ReviewState::InReviewA || std::ranges::any_of(rows(u"deployment"_s), gateOpen))
            facts.inReview << row.value(u"label").toString();
    }
    return facts;
}

VersionFacts MemoryRegistry::version(const VersionName& name, const std::optional<QString>& base) const
{
    VersionFacts facts;
    ModelFacts known = model(name.model);
    facts.registry = known.registry;
    facts.model = known.model;
    facts.name = name;
    facts.policy = facts.registry.newestPolicy;
    facts.nextFinding = qint64(rows(u"finding"_s).size()) + 1;
    const auto mine = [&](const QJsonObject& row) { return row.value(u"version").toInteger() == facts.version->id.value; };
    for (const auto& [key, row] : rows(u"version"_s)) {
        if (row.value(u"label").toString() != name.label)
            continue;
        Version version;
        version.id = {row.value(u"id").toInteger()};
        version.model = {row.value(u"model").toInteger()};
        version.modelName = name.model;
        version.label = name.label;
        version.base = row.value(u"base").toString();
        version.author = row.value(u"author").toString();
        version.review = value<ReviewState>(row, u"review_state"_s);
        version.revision = row.value(u"revision").toInt();
        version.digest = Sha256::fromHex(row.value(u"digest").toString()).value();
        version.policy = row.value(u"policy").toInt();
        version.routine = row.value(u"routine").toInt() == 1;
        version.approvedAt = timeFrom(row.value(u"approved_at").toString());
        version.approvedBy = {row.value(u"approved_by").toInteger()};
        facts.version = version;
        facts.manifest = manifest(row.value(u"digest").toString());
    }
    const QString wanted = base.value_or(facts.version ? facts.version->base : QString());
    for (const auto& [key, row] : rows(u"version"_s)) {
        if (wanted != name.model + u'@' + row.value(u"label").toString())
            continue;
        facts.baseExists = true;
        facts.base = Version{};
        facts.base->modelName = name.model;
        facts.base->label = row.value(u"label").toString();
        facts.base->review = value<ReviewState>(row, u"review_state"_s);
        facts.baseManifest = manifest(row.value(u"digest").toString());
    }
    if (!facts.version)
        return facts;
    for (const auto& [key, row] : rows(u"deprecation"_s))
        facts.version->deprecated = facts.version->deprecated || mine(row);
    for (const auto& [key, row] : rows(u"usability"_s))
        if (mine(row)) {
            facts.version->usability = usabilityFrom(row);
            facts.version->usability.state = value<Usability>(row, u"state"_s);
        }
    for (const auto& [key, row] : rows(u"proposal"_s))
        if (mine(row))
            facts.proposal = UsabilityProposal{value<Usability>(row, u"wanted"_s), usabilityFrom(row)};
    for (const auto& [key, row] : rows(u"revision"_s))
        if (mine(row))
            facts.revisions.push_back({row.value(u"number").toInt(), Sha256::fromHex(row.value(u"digest").toString()).value(),
                                       row.value(u"author").toString(), timeFrom(row.value(u"frozen_at").toString()), row.value(u"policy").toInt()});
    for (const auto& [key, row] : rows(u"verdict"_s))
        if (mine(row))
            facts.verdicts.push_back(verdictFrom(row));
    for (const auto& [key, row] : rows(u"finding"_s))
        if (mine(row))
            facts.findings.push_back(findingFrom(row));
    facts.deployments = deployments(mine);
    facts.unusableBuilds = unusableBuilds();
    const std::set<Sha256> own = facts.builds();
    std::set<QString> seen;
    for (const auto& [key, row] : rows(u"target_report"_s)) {
        const TargetReport report = reportFrom(row);
        if (!own.contains(report.build))
            continue;
        if (seen.insert(report.slot).second)
            std::ranges::move(divergences(report.slot), std::back_inserter(facts.divergences));
        for (const LiveHere& each : liveIn(report.slot))
            if (each.deployment.targets.contains(report.target) || each.model == name.model)
                facts.running.push_back({each, report});
    }
    if (const auto bound = policyOf(facts.version->policy))
        facts.policy = *bound;
    return facts;
}

DeploymentFacts MemoryRegistry::deployment(const VersionName& name, const QString& slot) const
{
    DeploymentFacts facts;
    facts.version = version(name);
    facts.version.divergences.clear();
    facts.slot = slot;
    for (const auto& [key, row] : rows(u"slot"_s))
        facts.slotExists = facts.slotExists || row.value(u"name").toString() == slot;
    if (!facts.version.version)
        return facts;
    const qint64 id = facts.version.version->id.value;
    facts.inSlot = deployments([&](const QJsonObject& row) { return row.value(u"slot").toString() == slot; });
    facts.version.unusableBuilds = unusableBuilds();
    facts.version.divergences = divergences(slot);
    for (const LiveHere& each : liveIn(slot))
        facts.liveHere = each;
    for (const auto& [key, row] : rows(u"evidence"_s))
        if (row.value(u"version").toInteger() == id)
            facts.evidence.push_back(evidenceFrom(row));
    for (const auto& [key, row] : rows(u"target_report"_s))
        if (row.value(u"slot").toString() == slot)
            facts.reports.push_back(reportFrom(row));
    for (const auto& [key, row] : rows(u"live_proposal"_s))
        if (row.value(u"version").toInteger() == id && row.value(u"slot").toString() == slot) {
            const LiveProposal proposal = liveProposalFrom(row);
            (proposal.adoption ? facts.adoption : facts.exception) = proposal;
        }
    if (const Deployment* current = facts.current()) {
        for (const auto& [key, row] : rows(u"acknowledgement"_s))
            if (row.value(u"deployment").toInteger() == current->id.value)
                facts.acknowledgements.push_back(
                    {row.value(u"consumer").toString(), row.value(u"of").toString(), row.value(u"by").toString(), {}, {}});
        facts.boundPolicy = policyOf(current->policy);
    }
    if (const Deployment* before = facts.before())
        facts.liveManifest = manifest(before->binding.content.hex());
    return facts;
}

UnusableBuilds MemoryRegistry::unusableBuilds() const
{
    UnusableBuilds builds;
    for (const auto& [key, row] : rows(u"usability"_s)) {
        if (value<Usability>(row, u"state"_s) != Usability::Unusable)
            continue;
        const auto mine = [&](const QJsonObject& other) { return other.value(u"version") == row.value(u"version"); };
        QString name;
        for (const auto& [id, version] : rows(u"version"_s))
            if (version.value(u"id") == row.value(u"version")) {
                for (const auto& [number, model] : rows(u"model"_s))
                    name = model.value(u"name").toString() + u'@' + version.value(u"label").toString();
                builds[digestIn(version, u"digest"_s)].insert(name);
            }
        for (const auto& [id, revision] : rows(u"revision"_s))
            if (mine(revision))
                builds[digestIn(revision, u"digest"_s)].insert(name);
        for (const Deployment& each : deployments(mine))
            builds[each.binding.build].insert(name);
    }
    return builds;
}

std::vector<LiveHere> MemoryRegistry::liveIn(const QString& slot) const
{
    std::vector<LiveHere> found;
    const auto here = deployments([&](const QJsonObject& row) { return row.value(u"slot").toString() == slot; });
    std::set<Sha256> expected;
    for (const Deployment& each : here)
        if (!each.ended() && each.state != DeploymentState::Superseded && each.state != DeploymentState::Live)
            expected.insert(each.binding.build);
    for (const Deployment& each : here)
        for (const auto& [key, row] : rows(u"version"_s))
            if (each.state == DeploymentState::Live && row.value(u"id").toInteger() == each.version.value)
                found.push_back({each.versionName.section(u'@', 0, 0), model(each.versionName.section(u'@', 0, 0)).model->owner,
                                 row.value(u"revision").toInt(), each, expected});
    return found;
}

std::vector<Finding> MemoryRegistry::divergences(const QString& slot) const
{
    std::vector<Finding> open;
    for (const auto& [key, row] : rows(u"finding"_s))
        if (const Finding finding = findingFrom(row); finding.slot == slot && !finding.target.isEmpty() && finding.state != FindingState::Closed)
            open.push_back(finding);
    return open;
}

TargetFacts MemoryRegistry::target(const QString& slot, const QString& target) const
{
    TargetFacts facts;
    facts.registry = registry();
    facts.slot = slot;
    for (const auto& [key, row] : rows(u"slot"_s))
        facts.slotExists = facts.slotExists || row.value(u"name").toString() == slot;
    facts.unusableBuilds = unusableBuilds();
    facts.divergences = divergences(slot);
    facts.live = liveIn(slot);
    for (const auto& [key, row] : rows(u"target_report"_s))
        if (row.value(u"slot").toString() == slot && row.value(u"target").toString() == target)
            facts.newest = reportFrom(row);
    facts.nextFinding = qint64(rows(u"finding"_s).size()) + 1;
    return facts;
}

FindingFacts MemoryRegistry::finding(FindingId id) const
{
    FindingFacts facts{registry(), {}, {}};
    for (const auto& [key, row] : rows(u"finding"_s))
        if (row.value(u"id").toInteger() == id.value)
            facts.finding = findingFrom(row);
    for (const auto& [key, row] : rows(u"version"_s))
        if (facts.finding && row.value(u"id").toInteger() == facts.finding->version.value)
            facts.author = row.value(u"author").toString();
    return facts;
}

}
