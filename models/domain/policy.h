// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a gate asks at each risk tier. Published policies are numbered and never change; these are values, the rules stand in governance/.

#include "domain/error.h"
#include "domain/evaluation.h"
#include "domain/states.h"

#include <QJsonObject>
#include <map>
#include <optional>
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

// Who must approve. One person counts once per gate, so that two of a role are two people.
struct Approvers {
    std::vector<Role> roles;    // each must approve
    std::map<Role, int> people; // how many different people, of a role where one is not enough
    [[nodiscard]] int peopleIn(Role role) const;
    bool operator==(const Approvers&) const = default;
};

// What gate A asks at one tier.
struct GatePolicy {
    std::vector<Role> roles;                      // each must approve
    std::map<Role, int> people;                   // how many different people, of a role where one is not enough
    std::vector<Element> elements;                // each must have at least one file (data: or a dataset reference)
    std::set<QString> needs;                      // of: release-notes intended-use operating-requirements consumers results golden-tests
    // needs the author may waive with a reason, and unexplained-changes, element-NAME, field-NAME, threshold-METRIC
    std::set<QString> waivable;
    std::vector<Threshold> thresholds;            // one a metric, of the evaluation that the author submits
    std::set<QString> fields;                     // custom fields that the model must have a value of
    std::optional<Approvers> routine;             // who must approve a routine change; nothing: the same as any other (governance/routine.h)
    std::map<Role, std::vector<ChecklistItem>> checklists;
    int dueDays = 5;                              // until a submitted version should be decided
    int approvalDays = 365;                       // how long an approval counts
    [[nodiscard]] Approvers approvers() const { return {roles, people}; }
    bool operator==(const GatePolicy&) const = default;
};

// What gate B asks at one tier: who clears a deployment, and on what evidence. Never nothing.
struct LivePolicy {
    std::vector<Role> roles;                      // of: go-live-approver, risk-approver; each must approve
    std::map<Role, int> people;                   // as at gate A
    std::set<EvidenceKind> evidence;              // each must be there, passed and bound to (content, build, environment)
    std::map<Role, std::vector<ChecklistItem>> checklists;
    int dueDays = 5;                              // until a deployment submitted to gate B should be decided
    int reviewMonths = 12;                        // the latest next review of what goes live
    [[nodiscard]] Approvers approvers() const { return {roles, people}; }
    bool operator==(const LivePolicy&) const = default;
};

struct Policy {
    int number = 0;
    QString name;
    std::map<Tier, GatePolicy> gateA;
    std::map<Tier, LivePolicy> gateB;
    [[nodiscard]] const GatePolicy& at(Tier tier) const { return gateA.at(tier); }
    [[nodiscard]] const LivePolicy& liveAt(Tier tier) const { return gateB.at(tier); }
    bool operator==(const Policy&) const = default;
};

// The policy that every new registry starts with, as number 1.
[[nodiscard]] Policy builtInPolicy();
// A policy's name or a line of its checklists as it is shown: the built-in policy's own words in the language of the program, any others as they are.
[[nodiscard]] QString shownWords(const QString& text);
// "Built-in, number 1": how a policy is called wherever people read of one; "number 3" without a name.
[[nodiscard]] QString labelOfPolicy(int number, const QString& name);
[[nodiscard]] QString labelOf(const Policy& policy);

[[nodiscard]] QJsonObject toJson(const Policy& policy);
// A policy written before gate B existed says nothing of it and asks there what the built-in one asks.
// Refuses a policy that leaves out a tier, asks no role, nobody of a role or no evidence, names a role, element or need that does not exist, says
// something twice, or says something that nobody would read: a misspelt key must not quietly ask less.
[[nodiscard]] Result<Policy> policyFrom(const QJsonObject& json);

}
