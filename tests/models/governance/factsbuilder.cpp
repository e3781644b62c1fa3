// SPDX-License-Identifier: GPL-3.0-or-later
#include "factsbuilder.h"

#include "domain/limits.h"

#include <QTimeZone>
#include <algorithm>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;
using gatehouse::testing::anyNumber;

const Cast& cast()
{
    static const Cast names{anyName(u"author"_s),   anyName(u"colleague"_s), anyName(u"nobody"_s), anyName(u"owner"_s), anyName(u"reviewer"_s),
                            anyName(u"reviewer"_s), anyName(u"risk"_s),      anyName(u"risk"_s),   anyName(u"both"_s),  anyName(u"deployer"_s),
                            anyName(u"golive"_s),   anyName(u"admin"_s),     anyName(u"auditor"_s)};
    return names;
}

RegistryFacts aRegistry()
{
    RegistryFacts facts;
    facts.now = QDateTime(QDate(2026, 1, 5).addDays(anyNumber(0, 300)), QTime(8, anyNumber(0, 59)), QTimeZone::UTC);
    facts.nextSeq = anyNumber(100, 900);
    facts.newestPolicy = builtInPolicy();
    facts.fields = {{u"cost"_s, FieldKind::Number, {}, {}}, {u"team"_s, FieldKind::Text, {}, {}}};
    const auto add = [&](const QString& name, std::set<Role> roles) {
        facts.people.push_back({name, anySentence(), u"os-"_s + name, std::move(roles)});
    };
    const Cast& names = cast();
    for (const QString& name : {names.author, names.colleague, names.nobody, names.owner})
        add(name, {});
    for (const QString& name : {names.reviewer, names.secondReviewer})
        add(name, {Role::TechnicalReviewer});
    for (const QString& name : {names.risk, names.secondRisk})
        add(name, {Role::RiskApprover});
    add(names.both, {Role::TechnicalReviewer, Role::RiskApprover});
    add(names.deployer, {Role::Deployer});
    add(names.goLive, {Role::GoLiveApprover});
    add(names.admin, {Role::Admin});
    add(names.auditor, {Role::Auditor});
    return facts;
}

ModelFacts aModel()
{
    Model model = gatehouse::testing::aModel(anyName(u"model"_s), cast().owner, Tier::Medium);
    model.id = {anyNumber(2, 50)};
    return {aRegistry(), model.name, model};
}

FindingFacts aFinding()
{
    FindingFacts facts{aRegistry(), Finding{}, cast().author};
    facts.finding->id = {anyNumber(1, 90)};
    facts.finding->version = {anyNumber(2, 50)};
    facts.finding->versionName = anyName(u"model"_s) + u"@1.0"_s;
    facts.finding->owner = cast().colleague;
    facts.finding->due = facts.registry.now.date().addDays(10);
    facts.finding->text = anySentence();
    facts.finding->raisedAs = Role::TechnicalReviewer;
    facts.finding->raisedBy = cast().reviewer;
    return facts;
}

RedactionFacts aRedaction()
{
    const auto text = [] { return RedactableText{Sha256::of(anySentence().toUtf8()).hex(), anySentence(), false, {}, {}}; };
    return {aRegistry(), {anyNumber(2, 90)}, true, anyName(u"model"_s), anyName(u"v"_s), cast().owner, {text(), text()}};
}

FindingDraft aFindingDraft()
{
    return {Severity::Major, cast().colleague, QDate(2027, 1, 1).addDays(anyNumber(0, 300)), anySentence()};
}

FactsBuilder::FactsBuilder()
{
    ModelFacts model = aModel();
    m_facts.registry = model.registry;
    m_facts.model = model.model;
    m_facts.policy = m_facts.registry.newestPolicy;
    m_facts.manifest = aManifest().build();
    m_facts.version = Version{};
    m_facts.version->id = {anyNumber(51, 90)};
    m_facts.version->model = m_facts.model->id;
    m_facts.version->modelName = m_facts.model->name;
    m_facts.version->label = anyName(u"v"_s);
    m_facts.version->digest = contentDigest(m_facts.manifest);
    m_facts.name = {m_facts.version->modelName, m_facts.version->label, 0};
    by(cast().author);
}

FactsBuilder& FactsBuilder::solo()
{
    m_facts.registry.solo = true;
    return *this;
}

FactsBuilder& FactsBuilder::at(Tier tier)
{
    m_facts.model->tier = tier;
    return *this;
}

FactsBuilder& FactsBuilder::by(const QString& author)
{
    m_facts.version->author = author;
    m_facts.version->importer = author;
    return *this;
}

FactsBuilder& FactsBuilder::holding(const Manifest& manifest)
{
    m_facts.manifest = manifest;
    m_facts.version->digest = contentDigest(manifest);
    return *this;
}

FactsBuilder& FactsBuilder::basedOn(const Manifest& manifest)
{
    m_facts.baseManifest = manifest;
    m_facts.baseExists = true;
    m_facts.version->base = m_facts.version->modelName + u"@0"_s;
    m_facts.base = Version{};
    m_facts.base->modelName = m_facts.version->modelName;
    m_facts.base->label = u"0"_s;
    m_facts.base->digest = contentDigest(manifest);
    m_facts.base->review = ReviewState::Approved;
    return *this;
}

FactsBuilder& FactsBuilder::under(const std::function<void(GatePolicy&)>& change)
{
    change(m_facts.policy.gateA[m_facts.model->tier]);
    m_facts.registry.newestPolicy = m_facts.policy;
    return *this;
}

FactsBuilder& FactsBuilder::in(ReviewState state)
{
    Version& version = *m_facts.version;
    version.review = state;
    if (state == ReviewState::Draft)
        return *this;
    version.policy = m_facts.policy.number;
    const QDateTime submitted = m_facts.registry.now.addDays(-2);
    m_facts.revisions = {{version.revision, version.digest, version.author, submitted, version.policy}};
    version.due = submitted.addDays(m_facts.gate().dueDays);
    if (state == ReviewState::Approved)
        version.approvedAt = m_facts.registry.now.addDays(-1);
    return *this;
}

FactsBuilder& FactsBuilder::given(const QString& person, Role role, VerdictKind kind)
{
    Verdict verdict;
    verdict.event = {m_seq++};
    verdict.revision = m_facts.version->revision;
    verdict.digest = m_facts.version->digest;
    verdict.role = role;
    verdict.person = person;
    verdict.kind = kind;
    verdict.policy = m_facts.policy.number;
    verdict.at = m_facts.registry.now.addSecs(-3600);
    m_facts.verdicts.push_back(verdict);
    return *this;
}

FactsBuilder& FactsBuilder::renewed(const QString& person, Role role)
{
    given(person, role);
    m_facts.verdicts.back().renewal = true;
    return *this;
}

FactsBuilder& FactsBuilder::onHold(const QString& by, double hoursAgo)
{
    UsabilityFacts& usability = m_facts.version->usability;
    usability.state = Usability::OnHold;
    usability.by = by;
    usability.at = m_facts.registry.now.addSecs(qint64(-hoursAgo * 3600));
    usability.until = usability.at.addSecs(72 * 3600);
    usability.reason = anySentence();
    return *this;
}

FactsBuilder& FactsBuilder::unusable()
{
    UsabilityFacts& usability = m_facts.version->usability;
    usability.state = Usability::Unusable;
    usability.by = cast().owner;
    usability.proposedBy = cast().reviewer;
    usability.reason = anySentence();
    return *this;
}

FactsBuilder& FactsBuilder::proposed(Usability wanted, const QString& by)
{
    UsabilityFacts facts;
    facts.state = wanted;
    facts.by = by;
    facts.at = m_facts.registry.now.addSecs(-60);
    facts.reason = anySentence();
    facts.defect = DefectClass::Script;
    facts.severity = Severity::Major;
    facts.affectedSince = u"always"_s;
    facts.notice = anySentence();
    m_facts.proposal = UsabilityProposal{wanted, facts};
    return *this;
}

FactsBuilder& FactsBuilder::beside(const QString& label, Usability usability)
{
    Version other;
    other.id = {anyNumber(91, 99)};
    other.modelName = m_facts.version->modelName;
    other.label = label;
    other.usability.state = usability;
    m_facts.successor = other;
    return *this;
}

FactsBuilder& FactsBuilder::carrying(const Finding& finding)
{
    m_facts.findings.push_back(finding);
    return *this;
}

Person person(const RegistryFacts& registry, const QString& name)
{
    const Person* known = registry.find(name);
    return known == nullptr ? Person{name, name, {}, {}} : *known;
}

QStringList codesOf(const Obstacles& obstacles)
{
    QStringList codes;
    for (const Obstacle& obstacle : obstacles)
        codes << obstacle.code;
    codes.sort();
    return codes;
}

QJsonValue setBy(const EventDraft& event, const QString& record, const QString& column)
{
    QJsonValue value(QJsonValue::Undefined);
    for (const Effect& effect : event.effects)
        if (effect.record == record && effect.set.contains(column))
            value = effect.set.value(column);
    return value;
}

bool endsBy(const EventDraft& event, const QString& record)
{
    return std::ranges::any_of(event.effects, [&](const Effect& effect) { return effect.record == record && effect.ends; });
}

QString textOf(qint64 bytes)
{
    QString text;
    for (qint64 left = bytes; left > 0;) {
        const qint64 width = anyNumber(1, int(std::min<qint64>(left, 3)));
        text += width == 1 ? u'x' : width == 2 ? u'ü' : u'模';
        left -= width;
    }
    return text;
}

QString aTooLongText()
{
    return anySentence().repeated(12'000).left(int(limits::EventBytes) + anyNumber(1, 1000));
}

}
