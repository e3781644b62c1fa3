// SPDX-License-Identifier: GPL-3.0-or-later
// The policy that every new registry starts with.
#include "domain/policy.h"

#include <QCoreApplication>

namespace gatehouse {
namespace {

QString said(const char* text)
{
    return QString::fromUtf8(text);
}

// Names and checklist texts are data of the policy (an organisation writes its own), so the built-in ones are kept in English; shownWords() has
// them in the language of whoever reads.
QString written(const char* text)
{
    return QString::fromUtf8(text);
}

GatePolicy builtIn(Tier tier)
{
    const bool serious = tier != Tier::Low;
    GatePolicy gate;
    gate.roles = {Role::TechnicalReviewer};
    gate.elements = {Element::Scripts, Element::Environment, Element::Documentation};
    gate.needs = {said("release-notes"), said("intended-use")};
    gate.waivable = {said("unexplained-changes"), said("element-environment"), said("element-documentation"), said("intended-use"),
                     said("golden-tests")};
    gate.checklists[Role::TechnicalReviewer] = {
        {said("purpose"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "Purpose and intended use are stated")), false},
        {said("data-lineage"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "Data references and digests match what the training used")), false},
        {said("no-leakage"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "No target leakage in the features")), serious},
        {said("evaluation"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "The evaluation supports the stated claim")), false},
        {said("limits"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "Limits and failure cases are described")), false},
    };
    gate.dueDays = 10;
    gate.approvalDays = 730;
    if (serious) {
        gate.roles.push_back(Role::RiskApprover);
        gate.elements = {Element::Scripts, Element::TrainedObject, Element::Configuration, Element::Environment, Element::Documentation};
        gate.needs.insert({said("operating-requirements"), said("consumers"), said("results"), said("golden-tests")});
        gate.waivable = {
            said("unexplained-changes"),   said("golden-tests"),          said("results"), said("consumers"), said("operating-requirements"),
            said("element-configuration"), said("element-trained-object")};
        gate.checklists[Role::RiskApprover] = {
            {said("business-use"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "The business use and its limits are agreed with the owner")), false},
            {said("risk-acceptance"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "What a wrong answer costs is accepted")), true},
            {said("consumers-informed"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "Consumers know what changes for them")), false},
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

LivePolicy builtInLive(Tier tier)
{
    LivePolicy gate;
    gate.roles = {Role::GoLiveApprover};
    gate.evidence = {EvidenceKind::Targets, EvidenceKind::EndToEnd};
    gate.checklists[Role::GoLiveApprover] = {
        {said("evidence-read"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "The evidence was read, not only counted")), false},
        {said("way-back"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "The way back is known and was tried")), tier != Tier::Low},
    };
    if (tier != Tier::Low)
        gate.evidence.insert({EvidenceKind::GoldenTests, EvidenceKind::OperatingRequirements});
    if (tier == Tier::High) {
        gate.evidence.insert({EvidenceKind::EdgeGrid, EvidenceKind::OldAndNew});
        gate.roles.push_back(Role::RiskApprover);
        gate.checklists[Role::RiskApprover] = {
            {said("residual-risk"), written(QT_TRANSLATE_NOOP("BuiltInPolicy", "What remains of the risk is accepted")), true}};
        gate.reviewMonths = 6;
    }
    return gate;
}

}

QString shownWords(const QString& text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("BuiltInPolicy", text.toUtf8().constData());
}

Policy builtInPolicy()
{
    Policy policy{1, written(QT_TRANSLATE_NOOP("BuiltInPolicy", "Built-in")), {}, {}};
    for (const Tier tier : allOf<Tier>()) {
        policy.gateA[tier] = builtIn(tier);
        policy.gateB[tier] = builtInLive(tier);
    }
    return policy;
}

}
