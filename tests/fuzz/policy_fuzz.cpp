// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"
#include "fuzz/fuzz.h"

#include <QJsonDocument>

using namespace gatehouse;

void fuzz::run(QByteArrayView input)
{
    const auto policy = policyFrom(QJsonDocument::fromJson(input.toByteArray()).object());
    if (!policy) {
        must(!policy.error().sentence.isEmpty(), "a refusal has a sentence");
        return;
    }
    const auto again = policyFrom(toJson(*policy));
    must(again && *again == *policy, "a policy is read as it is written");
    for (const auto& [tier, gate] : policy->gateA)
        must(!gate.roles.empty() && gate.dueDays > 0 && gate.approvalDays > 0 && policy->at(tier) == gate, "every tier asks somebody");
}
