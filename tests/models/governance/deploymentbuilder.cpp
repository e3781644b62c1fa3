// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploymentbuilder.h"

#include "governance/deploymentrules.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;
using gatehouse::testing::anyBytes;
using gatehouse::testing::anyNumber;

DeploymentBuilder::DeploymentBuilder()
{
    m_facts.version =
        aVersion().in(ReviewState::Approved).given(cast().reviewer, Role::TechnicalReviewer).given(cast().risk, Role::RiskApprover).build();
    m_facts.slot = anyName(u"slot"_s);
    m_facts.slotExists = true;
}

DeploymentBuilder& DeploymentBuilder::solo()
{
    m_facts.version.registry.solo = true;
    return *this;
}

DeploymentBuilder& DeploymentBuilder::at(Tier tier)
{
    m_facts.version.model->tier = tier;
    return *this;
}

DeploymentBuilder& DeploymentBuilder::draft()
{
    m_facts.version.version->review = ReviewState::Draft;
    m_facts.version.version->approvedAt = {};
    m_facts.version.verdicts.clear();
    m_facts.version.revisions.clear();
    return *this;
}

DeploymentBuilder& DeploymentBuilder::in(DeploymentState state)
{
    Deployment deployment;
    deployment.id = {anyNumber(100, 800)};
    deployment.version = m_facts.version.version->id;
    deployment.versionName = m_facts.version.version->name();
    deployment.slot = m_facts.slot;
    deployment.state = state;
    deployment.rollback = u"first"_s;
    deployment.targets = {anyName(u"host"_s), anyName(u"host"_s)};
    deployment.deployer = cast().deployer;
    deployment.deployers = {cast().deployer};
    deployment.startedAt = m_facts.registry().now.addDays(-3);
    if (state != DeploymentState::InVerification) {
        deployment.round = anyNumber(1, 5);
        deployment.policy = m_facts.registry().newestPolicy.number;
        deployment.staleRule = anySentence();
        deployment.review = m_facts.registry().now.date().addDays(anyNumber(10, 90));
        m_facts.boundPolicy = m_facts.registry().newestPolicy;
    }
    if (state == DeploymentState::InReviewB) {
        deployment.gateOpen = true;
        deployment.staleRule.clear();
        deployment.review = {};
    }
    if (state == DeploymentState::Live || state == DeploymentState::Superseded || state == DeploymentState::Retired)
        deployment.liveSince = m_facts.registry().now.addDays(-1);
    m_facts.inSlot.push_back(deployment);
    m_facts.version.deployments.push_back(deployment);
    bind();
    return *this;
}

Deployment& DeploymentBuilder::current()
{
    return *std::ranges::find(m_facts.inSlot, m_facts.version.version->id, &Deployment::version);
}

void DeploymentBuilder::bind()
{
    current().binding = bindingOf(m_facts.version, Sha256::fromRaw(anyBytes(32)), {});
}

DeploymentBuilder& DeploymentBuilder::exceptional()
{
    current().exceptional = true;
    current().exceptionUntil = m_facts.registry().now.addDays(1);
    return *this;
}

DeploymentBuilder& DeploymentBuilder::proven()
{
    qint64 event = 900;
    for (const EvidenceKind kind :
         {EvidenceKind::GoldenTests, EvidenceKind::EdgeGrid, EvidenceKind::OperatingRequirements, EvidenceKind::EndToEnd, EvidenceKind::OldAndNew}) {
        Evidence evidence;
        evidence.event = {event++};
        evidence.kind = kind;
        evidence.slot = m_facts.slot;
        evidence.binding = current().binding;
        evidence.measured = u"{\"latency_ms\":0}"_s;
        evidence.by = cast().nobody;
        m_facts.evidence.push_back(evidence);
    }
    for (const QString& target : current().targets)
        m_facts.reports.push_back({m_facts.slot, target, current().binding.build, {}, cast().deployer, {}, {}});
    return *this;
}

DeploymentBuilder& DeploymentBuilder::given(const QString& person, Role role, VerdictKind kind)
{
    Verdict verdict;
    verdict.event = {qint64(m_facts.version.verdicts.size()) + 1};
    verdict.gate = Gate::B;
    verdict.revision = m_facts.version.version->revision;
    verdict.digest = m_facts.version.version->digest;
    verdict.deployment = current().id;
    verdict.round = current().round;
    verdict.role = role;
    verdict.person = person;
    verdict.kind = kind;
    m_facts.version.verdicts.push_back(verdict);
    return *this;
}

DeploymentBuilder& DeploymentBuilder::beside(DeploymentState state, const Manifest& manifest)
{
    Deployment deployment;
    deployment.id = {anyNumber(10, 90)};
    deployment.version = {anyNumber(1000, 2000)};
    deployment.versionName = m_facts.version.model->name + u'@' + anyName(u"old"_s);
    deployment.slot = m_facts.slot;
    deployment.state = state;
    deployment.liveSince = m_facts.registry().now.addDays(-30);
    deployment.binding = {contentDigest(manifest), Sha256::fromRaw(anyBytes(32)), {}};
    if (state == DeploymentState::Live)
        m_facts.liveManifest = manifest;
    m_facts.inSlot.insert(m_facts.inSlot.begin(), deployment);
    return *this;
}

DeploymentBuilder& DeploymentBuilder::declaring(const QString& key, const QJsonValue& value)
{
    m_facts.version.manifest.declared.insert(key, value);
    return *this;
}

DeploymentBuilder& DeploymentBuilder::granting(const QString& person, Role role)
{
    std::ranges::find(m_facts.version.registry.people, person, &Person::name)->roles.insert(role);
    return *this;
}

DeploymentBuilder& DeploymentBuilder::consumedBy(const QString& consumer, const QString& person)
{
    m_facts.version.model->consumers = {QJsonObject{{u"name"_s, consumer}, {u"person"_s, person}}};
    return *this;
}

QJsonObject promising(const QStringList& outputs)
{
    QJsonArray fields;
    for (const QString& output : outputs)
        fields.append(QJsonObject{{u"name"_s, output}, {u"type"_s, u"float64"_s}});
    return {{u"outputs"_s, fields}};
}

QJsonValue setOf(const EventDraft& event, const QString& record, qint64 id, const QString& column)
{
    QJsonValue value(QJsonValue::Undefined);
    for (const Effect& effect : event.effects)
        if (effect.record == record && effect.key.value(u"id").toInteger() == id && effect.set.contains(column))
            value = effect.set.value(column);
    return value;
}

}
