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
    return finding;
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
    return facts;
}

VersionFacts MemoryRegistry::version(const VersionName& name) const
{
    VersionFacts facts;
    ModelFacts known = model(name.model);
    facts.registry = known.registry;
    facts.model = known.model;
    facts.name = name;
    facts.policy = facts.registry.newestPolicy;
    facts.nextFinding = qint64(rows(u"finding"_s).size()) + 1;
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
        version.approvedAt = timeFrom(row.value(u"approved_at").toString());
        version.approvedBy = {row.value(u"approved_by").toInteger()};
        version.deprecated = !rows(u"deprecation"_s).empty();
        facts.version = version;
        facts.manifest = manifestFrom(m_documents.at(row.value(u"digest").toString())).value();
    }
    if (!facts.version)
        return facts;
    for (const auto& [key, row] : rows(u"usability"_s)) {
        facts.version->usability = usabilityFrom(row);
        facts.version->usability.state = value<Usability>(row, u"state"_s);
    }
    for (const auto& [key, row] : rows(u"proposal"_s))
        facts.proposal = UsabilityProposal{value<Usability>(row, u"wanted"_s), usabilityFrom(row)};
    for (const auto& [key, row] : rows(u"revision"_s))
        facts.revisions.push_back({row.value(u"number").toInt(), Sha256::fromHex(row.value(u"digest").toString()).value(),
                                   row.value(u"author").toString(), timeFrom(row.value(u"frozen_at").toString()), row.value(u"policy").toInt()});
    for (const auto& [key, row] : rows(u"verdict"_s))
        facts.verdicts.push_back(verdictFrom(row));
    for (const auto& [key, row] : rows(u"finding"_s))
        facts.findings.push_back(findingFrom(row));
    for (const auto& [key, row] : rows(u"policy"_s))
        if (row.value(u"number").toInt() == facts.version->policy)
            facts.policy = policy(row.value(u"document").toString());
    return facts;
}

FindingFacts MemoryRegistry::finding(FindingId id) const
{
    FindingFacts facts{registry(), {}, {}};
    for (const auto& [key, row] : rows(u"finding"_s))
        if (row.value(u"id").toInteger() == id.value)
            facts.finding = findingFrom(row);
    for (const auto& [key, row] : rows(u"version"_s))
        facts.author = row.value(u"author").toString();
    return facts;
}

}
