// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace gatehouse {
namespace {

const std::set<QString>& knownNeeds()
{
    static const std::set<QString> needs{
        QStringLiteral("release-notes"), QStringLiteral("intended-use"), QStringLiteral("operating-requirements"),
        QStringLiteral("consumers"), QStringLiteral("results"), QStringLiteral("golden-tests")};
    return needs;
}

QString said(const char* text)
{
    return QString::fromUtf8(text);
}

// Checklist texts are data of the policy (an organisation writes its own), so the built-in ones stay in English.
GatePolicy builtIn(Tier tier)
{
    const bool serious = tier != Tier::Low;
    GatePolicy gate;
    gate.roles = {Role::TechnicalReviewer};
    gate.elements = {Element::Scripts, Element::Environment, Element::Documentation};
    gate.needs = {said("release-notes"), said("intended-use")};
    gate.waivable = {said("unexplained-changes"), said("element-environment"), said("element-documentation"), said("intended-use"), said("golden-tests")};
    gate.checklists[Role::TechnicalReviewer] = {
        {said("purpose"), said("Purpose and intended use are stated"), false},
        {said("data-lineage"), said("Data references and digests match what the training used"), false},
        {said("no-leakage"), said("No target leakage in the features"), serious},
        {said("evaluation"), said("The evaluation supports the stated claim"), false},
        {said("limits"), said("Limits and failure cases are described"), false},
    };
    gate.dueDays = 10;
    gate.approvalDays = 730;
    if (serious) {
        gate.roles.push_back(Role::RiskApprover);
        gate.elements = {Element::Scripts, Element::TrainedObject, Element::Configuration, Element::Environment, Element::Documentation};
        gate.needs.insert({said("operating-requirements"), said("consumers"), said("results"), said("golden-tests")});
        gate.waivable = {said("unexplained-changes"), said("golden-tests"), said("results"), said("consumers"), said("operating-requirements"),
                         said("element-configuration"), said("element-trained-object")};
        gate.checklists[Role::RiskApprover] = {
            {said("business-use"), said("The business use and its limits are agreed with the owner"), false},
            {said("risk-acceptance"), said("What a wrong answer costs is accepted"), true},
            {said("consumers-informed"), said("Consumers know what changes for them"), false},
        };
        gate.dueDays = 7;
        gate.approvalDays = 365;
    }
    if (tier == Tier::High) {
        gate.elements.insert(gate.elements.begin(), Element::Data);
        gate.waivable = {said("unexplained-changes"), said("results"), said("consumers")};
        gate.dueDays = 5;
        gate.approvalDays = 180;
    }
    return gate;
}

template <class Range, class Name> QJsonArray namesOf(const Range& range, Name name)
{
    QJsonArray array;
    for (const auto& value : range)
        array.append(name(value));
    return array;
}

Error bad(const QString& sentence)
{
    return Error::input(QStringLiteral("bad-policy"), sentence);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Policy", text);
}

Result<GatePolicy> gateFrom(Tier tier, const QJsonObject& json)
{
    GatePolicy gate;
    for (const QJsonValue name : json.value(u"roles").toArray()) {
        const auto role = fromName<Role>(name.toString());
        if (!role || (*role != Role::TechnicalReviewer && *role != Role::RiskApprover))
            return std::unexpected(bad(tr("“%1” is no role that can approve at gate A; use technical-reviewer and risk-approver.").arg(name.toString())));
        gate.roles.push_back(*role);
    }
    if (gate.roles.empty())
        return std::unexpected(bad(tr("At tier %1 the policy asks no role, so nothing could be approved. Name at least one.").arg(nameOf(tier))));
    for (const QJsonValue name : json.value(u"elements").toArray()) {
        const auto element = fromName<Element>(name.toString());
        if (!element)
            return std::unexpected(bad(tr("“%1” is no element of a version.").arg(name.toString())));
        gate.elements.push_back(*element);
    }
    for (const QJsonValue name : json.value(u"needs").toArray()) {
        if (!knownNeeds().contains(name.toString()))
            return std::unexpected(bad(tr("“%1” is no need that a policy can ask.").arg(name.toString())));
        gate.needs.insert(name.toString());
    }
    for (const QJsonValue name : json.value(u"waivable").toArray())
        gate.waivable.insert(name.toString());
    const QJsonObject lists = json.value(u"checklists").toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        const auto role = fromName<Role>(it.key());
        if (!role)
            return std::unexpected(bad(tr("“%1” is no role that can have a checklist.").arg(it.key())));
        for (const QJsonValue item : it.value().toArray())
            gate.checklists[*role].push_back({item[u"id"].toString(), item[u"text"].toString(), item[u"sentence"].toBool()});
    }
    gate.dueDays = json.value(u"due_days").toInt();
    gate.approvalDays = json.value(u"approval_days").toInt();
    if (gate.dueDays < 1 || gate.approvalDays < 1)
        return std::unexpected(bad(tr("At tier %1, due_days and approval_days must be at least 1.").arg(nameOf(tier))));
    return gate;
}

}

Policy builtInPolicy()
{
    Policy policy{1, QStringLiteral("Built-in"), {}};
    for (const Tier tier : allOf<Tier>())
        policy.gateA[tier] = builtIn(tier);
    return policy;
}

QJsonObject toJson(const Policy& policy)
{
    QJsonObject tiers;
    for (const auto& [tier, gate] : policy.gateA) {
        QJsonObject lists;
        for (const auto& [role, items] : gate.checklists)
            lists.insert(nameOf(role), namesOf(items, [](const ChecklistItem& item) {
                return QJsonObject{{QStringLiteral("id"), item.id}, {QStringLiteral("text"), item.text}, {QStringLiteral("sentence"), item.sentence}};
            }));
        tiers.insert(nameOf(tier), QJsonObject{
            {QStringLiteral("roles"), namesOf(gate.roles, nameOf<Role>)},
            {QStringLiteral("elements"), namesOf(gate.elements, nameOf<Element>)},
            {QStringLiteral("needs"), namesOf(gate.needs, std::identity{})},
            {QStringLiteral("waivable"), namesOf(gate.waivable, std::identity{})},
            {QStringLiteral("checklists"), lists},
            {QStringLiteral("due_days"), gate.dueDays},
            {QStringLiteral("approval_days"), gate.approvalDays},
        });
    }
    return {{QStringLiteral("number"), policy.number}, {QStringLiteral("name"), policy.name}, {QStringLiteral("gate_a"), tiers}};
}

Result<Policy> policyFrom(const QJsonObject& json)
{
    Policy policy{json.value(u"number").toInt(), json.value(u"name").toString(), {}};
    for (const Tier tier : allOf<Tier>()) {
        const QJsonValue gate = json.value(u"gate_a").toObject().value(nameOf(tier));
        if (!gate.isObject())
            return std::unexpected(bad(tr("The policy says nothing about tier %1; it must state all three.").arg(nameOf(tier))));
        auto read = gateFrom(tier, gate.toObject());
        if (!read)
            return std::unexpected(read.error());
        policy.gateA[tier] = std::move(*read);
    }
    return policy;
}

}
