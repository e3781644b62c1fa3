// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include "domain/names.h"
#include "domain/policyparts.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse {

using namespace policyparts;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

const std::set<QString>& knownNeeds()
{
    static const std::set<QString> needs{QStringLiteral("release-notes"), QStringLiteral("intended-use"), QStringLiteral("operating-requirements"),
                                         QStringLiteral("consumers"),     QStringLiteral("results"),      QStringLiteral("golden-tests")};
    return needs;
}

const std::vector<Role>& rolesAtA()
{
    static const std::vector<Role> roles{Role::TechnicalReviewer, Role::RiskApprover};
    return roles;
}

Result<void> readRoles(const QJsonObject& json, GatePolicy& gate)
{
    auto approvers = approversIn(json, Gate::A, rolesAtA());
    if (!approvers)
        return std::unexpected(approvers.error());
    gate.roles = std::move(approvers->roles);
    gate.people = std::move(approvers->people);
    return {};
}

Result<void> readRoutine(const QJsonObject& json, GatePolicy& gate)
{
    const QJsonValue routine = json.value(u"routine");
    if (routine.isUndefined())
        return {};
    if (!routine.isObject())
        return std::unexpected(bad(Words::tr("“routine” must name the roles that a routine change asks, under “roles”.")));
    if (auto known = refuseUnknownKeys(routine.toObject(), {QStringLiteral("roles"), QStringLiteral("people")}); !known)
        return known;
    auto approvers = approversIn(routine.toObject(), Gate::A, rolesAtA());
    if (!approvers)
        return std::unexpected(approvers.error());
    gate.routine = std::move(*approvers);
    return {};
}

Result<void> readElements(const QJsonObject& json, GatePolicy& gate)
{
    const auto names = textsIn(json, QStringLiteral("elements"));
    if (!names)
        return std::unexpected(names.error());
    for (const QString& name : *names) {
        const auto element = fromName<Element>(name);
        if (!element)
            return std::unexpected(bad(Words::tr("“%1” is no element of a version.").arg(name)));
        gate.elements.push_back(*element);
    }
    return {};
}

bool isWaivable(const QString& name)
{
    const auto after = [&](const QString& prefix) { return name.startsWith(prefix) ? name.mid(prefix.size()) : QString(); };
    return knownNeeds().contains(name) || name == u"unexplained-changes" || fromName<Element>(after(QStringLiteral("element-")))
        || isValidName(after(QStringLiteral("field-"))) || isValidName(after(QStringLiteral("threshold-")));
}

Result<void> readNeeds(const QJsonObject& json, GatePolicy& gate)
{
    const auto needs = textsIn(json, QStringLiteral("needs"));
    if (!needs)
        return std::unexpected(needs.error());
    const auto waivable = textsIn(json, QStringLiteral("waivable"));
    if (!waivable)
        return std::unexpected(waivable.error());
    for (const QString& name : *needs)
        if (!knownNeeds().contains(name))
            return std::unexpected(bad(Words::tr("“%1” is no need that a policy can ask.").arg(name)));
    for (const QString& name : *waivable)
        if (!isWaivable(name))
            return std::unexpected(bad(Words::tr("“%1” is no need that could be waived.").arg(name)));
    gate.needs = {needs->begin(), needs->end()};
    gate.waivable = {waivable->begin(), waivable->end()};
    return {};
}

Result<void> readFields(const QJsonObject& json, GatePolicy& gate)
{
    const auto fields = textsIn(json, QStringLiteral("fields"));
    if (!fields)
        return std::unexpected(fields.error());
    for (const QString& name : *fields)
        if (!isValidName(name))
            return std::unexpected(bad(Words::tr("“%1” is no name of a custom field.").arg(name)));
    gate.fields = {fields->begin(), fields->end()};
    return {};
}

Result<void> readThresholds(const QJsonObject& json, GatePolicy& gate)
{
    const QJsonValue list = json.value(u"thresholds");
    if (!list.isUndefined() && !list.isArray())
        return std::unexpected(bad(Words::tr("“%1” must be a list.").arg(QStringLiteral("thresholds"))));
    for (const QJsonValue value : list.toArray()) {
        if (auto known = refuseUnknownKeys(value.toObject(),
                                           {QStringLiteral("metric"), QStringLiteral("better"), QStringLiteral("limit"), QStringLiteral("worse_by"),
                                            QStringLiteral("worse_by_percent")});
            !known)
            return known;
        auto threshold = thresholdFrom(value.toObject());
        if (!threshold)
            return std::unexpected(threshold.error());
        if (std::ranges::find(gate.thresholds, threshold->metric, &Threshold::metric) != gate.thresholds.end())
            return std::unexpected(bad(Words::tr("“%1” names “%2” twice.").arg(QStringLiteral("thresholds"), threshold->metric)));
        gate.thresholds.push_back(std::move(*threshold));
    }
    return {};
}

Result<void> readChecklists(const QJsonObject& json, GatePolicy& gate)
{
    auto checklists = checklistsIn(json);
    if (!checklists)
        return std::unexpected(checklists.error());
    gate.checklists = std::move(*checklists);
    return {};
}

Result<GatePolicy> gateFrom(Tier tier, const QJsonObject& json)
{
    if (auto known = refuseUnknownKeys(json,
                                       {QStringLiteral("roles"), QStringLiteral("people"), QStringLiteral("routine"), QStringLiteral("elements"),
                                        QStringLiteral("needs"), QStringLiteral("fields"), QStringLiteral("thresholds"), QStringLiteral("waivable"),
                                        QStringLiteral("checklists"), QStringLiteral("due_days"), QStringLiteral("approval_days")});
        !known)
        return std::unexpected(known.error());
    GatePolicy gate;
    for (const auto read : {readRoles, readRoutine, readElements, readNeeds, readFields, readThresholds, readChecklists})
        if (auto done = read(json, gate); !done)
            return std::unexpected(done.error());
    const auto due = spanIn(json, tier, QStringLiteral("due_days"));
    if (!due)
        return std::unexpected(due.error());
    const auto approval = spanIn(json, tier, QStringLiteral("approval_days"));
    if (!approval)
        return std::unexpected(approval.error());
    gate.dueDays = *due;
    gate.approvalDays = *approval;
    return gate;
}

Result<LivePolicy> liveFrom(Tier tier, const QJsonObject& json)
{
    if (auto known = refuseUnknownKeys(json,
                                       {QStringLiteral("roles"), QStringLiteral("people"), QStringLiteral("evidence"), QStringLiteral("checklists"),
                                        QStringLiteral("due_days"), QStringLiteral("review_months")});
        !known)
        return std::unexpected(known.error());
    LivePolicy gate;
    auto approvers = approversIn(json, Gate::B, {Role::GoLiveApprover, Role::RiskApprover});
    if (!approvers)
        return std::unexpected(approvers.error());
    gate.roles = std::move(approvers->roles);
    gate.people = std::move(approvers->people);
    const auto kinds = textsIn(json, QStringLiteral("evidence"));
    if (!kinds)
        return std::unexpected(kinds.error());
    for (const QString& name : *kinds) {
        const auto kind = fromName<EvidenceKind>(name);
        if (!kind)
            return std::unexpected(bad(Words::tr("“%1” is no kind of evidence.").arg(name)));
        gate.evidence.insert(*kind);
    }
    if (gate.evidence.empty())
        return std::unexpected(bad(Words::tr("At tier %1 gate B asks no evidence. Name at least one kind.").arg(nameOf(tier))));
    auto checklists = checklistsIn(json);
    if (!checklists)
        return std::unexpected(checklists.error());
    gate.checklists = std::move(*checklists);
    const auto due = spanIn(json, tier, QStringLiteral("due_days"));
    if (!due)
        return std::unexpected(due.error());
    const auto review = spanIn(json, tier, QStringLiteral("review_months"));
    if (!review)
        return std::unexpected(review.error());
    gate.dueDays = *due;
    gate.reviewMonths = *review;
    return gate;
}

QJsonObject toJson(const GatePolicy& gate)
{
    QJsonObject json = policyparts::toJson(gate.approvers());
    if (gate.routine)
        json.insert(QStringLiteral("routine"), policyparts::toJson(*gate.routine));
    json.insert(QStringLiteral("elements"), namesOf(gate.elements, nameOf<Element>));
    json.insert(QStringLiteral("needs"), namesOf(gate.needs, std::identity{}));
    json.insert(QStringLiteral("fields"), namesOf(gate.fields, std::identity{}));
    json.insert(QStringLiteral("thresholds"), namesOf(gate.thresholds, [](const Threshold& each) { return gatehouse::toJson(each); }));
    json.insert(QStringLiteral("waivable"), namesOf(gate.waivable, std::identity{}));
    json.insert(QStringLiteral("checklists"), policyparts::toJson(gate.checklists));
    json.insert(QStringLiteral("due_days"), gate.dueDays);
    json.insert(QStringLiteral("approval_days"), gate.approvalDays);
    return json;
}

QJsonObject toJson(const LivePolicy& gate)
{
    QJsonObject json = policyparts::toJson(gate.approvers());
    json.insert(QStringLiteral("evidence"), namesOf(gate.evidence, nameOf<EvidenceKind>));
    json.insert(QStringLiteral("checklists"), policyparts::toJson(gate.checklists));
    json.insert(QStringLiteral("due_days"), gate.dueDays);
    json.insert(QStringLiteral("review_months"), gate.reviewMonths);
    return json;
}

}

int Approvers::peopleIn(Role role) const
{
    const auto asked = people.find(role);
    return asked == people.end() ? 1 : asked->second;
}

QString labelOfPolicy(int number, const QString& name)
{
    return name.isEmpty() ? Words::tr("number %1").arg(number) : Words::tr("%1, number %2").arg(shownWords(name), QString::number(number));
}

QString labelOf(const Policy& policy)
{
    return labelOfPolicy(policy.number, policy.name);
}

QJsonObject toJson(const Policy& policy)
{
    QJsonObject tiers;
    for (const auto& [tier, gate] : policy.gateA)
        tiers.insert(nameOf(tier), toJson(gate));
    QJsonObject live;
    for (const auto& [tier, gate] : policy.gateB)
        live.insert(nameOf(tier), toJson(gate));
    return {{QStringLiteral("number"), policy.number},
            {QStringLiteral("name"), policy.name},
            {QStringLiteral("gate_a"), tiers},
            {QStringLiteral("gate_b"), live}};
}

Result<Policy> policyFrom(const QJsonObject& json)
{
    if (auto known = refuseUnknownKeys(json, {QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("gate_a"), QStringLiteral("gate_b")});
        !known)
        return std::unexpected(known.error());
    QStringList tiers;
    for (const Tier tier : allOf<Tier>())
        tiers << nameOf(tier);
    if (auto known = refuseUnknownKeys(json.value(u"gate_a").toObject(), tiers); !known)
        return std::unexpected(known.error());
    if (auto known = refuseUnknownKeys(json.value(u"gate_b").toObject(), tiers); !known)
        return std::unexpected(known.error());
    Policy policy{json.value(u"number").toInt(), json.value(u"name").toString(), {}, {}};
    for (const Tier tier : allOf<Tier>()) {
        const QJsonValue gate = json.value(u"gate_a").toObject().value(nameOf(tier));
        if (!gate.isObject())
            return std::unexpected(bad(
                Words::tr("The policy says nothing about tier %1 under “%2”; it must state all three.").arg(nameOf(tier), QStringLiteral("gate_a"))));
        auto read = gateFrom(tier, gate.toObject());
        if (!read)
            return std::unexpected(read.error());
        policy.gateA[tier] = std::move(*read);
        if (!json.contains(u"gate_b")) {
            policy.gateB[tier] = builtInPolicy().liveAt(tier);
            continue;
        }
        const QJsonValue second = json.value(u"gate_b").toObject().value(nameOf(tier));
        if (!second.isObject())
            return std::unexpected(bad(
                Words::tr("The policy says nothing about tier %1 under “%2”; it must state all three.").arg(nameOf(tier), QStringLiteral("gate_b"))));
        auto live = liveFrom(tier, second.toObject());
        if (!live)
            return std::unexpected(live.error());
        policy.gateB[tier] = std::move(*live);
    }
    return policy;
}

}
