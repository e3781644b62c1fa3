// SPDX-License-Identifier: GPL-3.0-or-later
#include "anypolicy.h"

#include "items/policy/approversmodel.h"
#include "support/chance.h"

#include <algorithm>

namespace gatehouse::testing {

using items::rolesAt;
using namespace Qt::StringLiterals;

bool flip()
{
    return anyNumber(0, 1) == 1;
}

namespace {

template <class T> std::vector<T> someOf(const std::vector<T>& all)
{
    std::vector<T> some;
    std::ranges::copy_if(all, std::back_inserter(some), [](const T&) { return flip(); });
    return some;
}

}

const std::vector<CustomField>& anyPolicyFields()
{
    static const std::vector<CustomField> known{
        {anyName(), FieldKind::Text, {}, {}}, {u"007"_s, FieldKind::Number, {}, {}}, {u"no"_s, FieldKind::Text, {}, {}}};
    return known;
}

namespace {

Approvers anyApprovers(Gate gate)
{
    Approvers approvers{someOf(rolesAt(gate)), {}};
    if (approvers.roles.empty())
        approvers.roles = {rolesAt(gate).front()};
    std::ranges::sort(approvers.roles);
    for (const Role role : approvers.roles)
        if (flip())
            approvers.people[role] = anyNumber(2, 100);
    return approvers;
}

std::map<Role, std::vector<ChecklistItem>> checklistsFor(const Approvers& asked)
{
    std::map<Role, std::vector<ChecklistItem>> lists;
    for (const Role role : asked.roles)
        for (int i = anyNumber(0, 4); i > 0; --i)
            lists[role].push_back({anyName(), anySentence(), flip()});
    return lists;
}

Threshold anyThreshold()
{
    Threshold threshold{anyName(), flip() ? Better::Higher : Better::Lower, {}, {}, {}};
    if (flip())
        threshold.limit = anyNumber(-1'000'000, 1'000'000) / 7.0;
    if (flip())
        threshold.worseBy = anyNumber(0, 99) / 1e9;
    if (flip() || (!threshold.limit && !threshold.worseBy))
        threshold.worseByPercent = anyNumber(0, 99);
    return threshold;
}

GatePolicy anyGate()
{
    GatePolicy gate;
    const Approvers approvers = anyApprovers(Gate::A);
    gate.roles = approvers.roles;
    gate.people = approvers.people;
    if (flip())
        gate.routine = anyApprovers(Gate::A);
    gate.elements = someOf(std::vector<Element>(allOf<Element>().begin(), allOf<Element>().end()));
    for (const auto& need : {u"release-notes"_s, u"intended-use"_s, u"operating-requirements"_s, u"consumers"_s, u"results"_s, u"golden-tests"_s}) {
        if (flip())
            gate.needs.insert(need);
        if (flip())
            gate.waivable.insert(need);
    }
    for (const Element element : allOf<Element>())
        if (flip())
            gate.waivable.insert(u"element-"_s + nameOf(element));
    for (const CustomField& field : anyPolicyFields())
        if (flip()) {
            gate.fields.insert(field.name);
            if (flip())
                gate.waivable.insert(u"field-"_s + field.name);
        }
    for (int i = anyNumber(0, 3); i > 0; --i) {
        gate.thresholds.push_back(anyThreshold());
        if (flip())
            gate.waivable.insert(u"threshold-"_s + gate.thresholds.back().metric);
    }
    if (flip())
        gate.waivable.insert(u"unexplained-changes"_s);
    gate.checklists = checklistsFor(approvers);
    gate.dueDays = anyNumber(1, 36'500);
    gate.approvalDays = anyNumber(1, 36'500);
    return gate;
}

LivePolicy anyLive()
{
    LivePolicy gate;
    const Approvers approvers = anyApprovers(Gate::B);
    gate.roles = approvers.roles;
    gate.people = approvers.people;
    const auto kinds = someOf(std::vector<EvidenceKind>(allOf<EvidenceKind>().begin(), allOf<EvidenceKind>().end()));
    gate.evidence = {kinds.begin(), kinds.end()};
    if (gate.evidence.empty())
        gate.evidence = {EvidenceKind::Targets};
    gate.checklists = checklistsFor(approvers);
    gate.dueDays = anyNumber(1, 36'500);
    gate.reviewMonths = anyNumber(1, 36'500);
    return gate;
}

}

Policy anyPolicy()
{
    Policy policy{anyNumber(1, 99), anySentence(), {}, {}};
    for (const Tier tier : allOf<Tier>()) {
        policy.gateA[tier] = anyGate();
        policy.gateB[tier] = anyLive();
    }
    return policy;
}

}
