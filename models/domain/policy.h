// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a gate asks at each risk tier. Published policies are numbered and never change; these are values, the rules stand in governance/.

#include "domain/error.h"
#include "domain/states.h"

#include <QJsonObject>
#include <map>
#include <set>
#include <vector>

namespace gatehouse {

// One line of a role's checklist.
struct ChecklistItem {
    QString id;
    QString text;          // what the reviewer confirms
    bool sentence = false; // a tick alone is not enough
    bool operator==(const ChecklistItem&) const = default;
};

// What gate A asks at one tier.
struct GatePolicy {
    std::vector<Role> roles;                      // each must approve
    std::vector<Element> elements;                // each must have at least one file (data: or a dataset reference)
    std::set<QString> needs;                      // of: release-notes intended-use operating-requirements consumers results golden-tests
    std::set<QString> waivable;                   // needs (and unexplained-changes, element-NAME) the author may waive with a reason
    std::map<Role, std::vector<ChecklistItem>> checklists;
    int dueDays = 5;                              // until a submitted version should be decided
    int approvalDays = 365;                       // how long an approval counts
    bool operator==(const GatePolicy&) const = default;
};

struct Policy {
    int number = 0;
    QString name;
    std::map<Tier, GatePolicy> gateA;
    [[nodiscard]] const GatePolicy& at(Tier tier) const { return gateA.at(tier); }
    bool operator==(const Policy&) const = default;
};

// The policy that every new registry starts with, as number 1.
[[nodiscard]] Policy builtInPolicy();

[[nodiscard]] QJsonObject toJson(const Policy& policy);
// Refuses a policy that leaves out a tier, asks no role, names a role, element or need that does not exist, says something twice, or says
// something that nobody would read: a misspelt key must not quietly ask less.
[[nodiscard]] Result<Policy> policyFrom(const QJsonObject& json);

}
