// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/policychanges.h"

#include "governance/approvers.h"
#include "governance/obstacles.h"
#include "governance/preflight.h"

#include <algorithm>
#include <functional>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

template <class Range, class Label> void compareLists(QStringList& found, const QString& what, const Range& old, const Range& now, Label label)
{
    const auto isIn = [](const Range& range, const auto& value) { return std::ranges::find(range, value) != range.end(); };
    const qsizetype before = found.size();
    for (const auto& value : now)
        if (!isIn(old, value))
            found << Governance::tr("%1: adds %2.").arg(what, label(value));
    for (const auto& value : old)
        if (!isIn(now, value))
            found << Governance::tr("%1: drops %2.").arg(what, label(value));
    if (found.size() == before && !std::ranges::equal(old, now))
        found << Governance::tr("%1: the same in another order.").arg(what);
}

void compareNumbers(QStringList& found, const QString& what, int old, int now)
{
    if (old != now)
        found << Governance::tr("%1: %2 instead of %3.").arg(what).arg(now).arg(old);
}

using Checklists = std::map<Role, std::vector<ChecklistItem>>;

std::vector<ChecklistItem> listOf(const Checklists& lists, Role role)
{
    const auto found = lists.find(role);
    return found == lists.end() ? std::vector<ChecklistItem>{} : found->second;
}

QStringList idsOf(const std::vector<ChecklistItem>& items)
{
    QStringList ids;
    for (const ChecklistItem& item : items)
        ids << item.id;
    return ids;
}

void compareChecklists(QStringList& found, const Checklists& oldLists, const Checklists& nowLists)
{
    for (const Role role : allOf<Role>()) {
        const std::vector<ChecklistItem> old = listOf(oldLists, role);
        const std::vector<ChecklistItem> now = listOf(nowLists, role);
        const QString what = Governance::tr("Checklist of %1").arg(labelOf(role));
        const auto quoted = [&](const QString& id) {
            const auto& items = std::ranges::find(now, id, &ChecklistItem::id) == now.end() ? old : now;
            return u"“%1”"_s.arg(std::ranges::find(items, id, &ChecklistItem::id)->text);
        };
        compareLists(found, what, idsOf(old), idsOf(now), quoted);
        for (const ChecklistItem& item : now) {
            const auto before = std::ranges::find(old, item.id, &ChecklistItem::id);
            if (before == old.end())
                continue;
            if (before->text != item.text)
                found << Governance::tr("%1: “%2” instead of “%3”.").arg(what, item.text, before->text);
            if (before->sentence != item.sentence)
                found << (item.sentence ? Governance::tr("%1: “%2” now takes a sentence.") : Governance::tr("%1: for “%2” a tick is enough now."))
                             .arg(what, item.text);
        }
    }
}

QString roleLabel(Role role)
{
    return labelOf(role);
}

void compareApprovers(QStringList& found, const QString& what, const Approvers& old, const Approvers& now)
{
    compareLists(found, what, old.roles, now.roles, roleLabel);
    for (const Role role : allOf<Role>())
        compareNumbers(found, Governance::tr("People as %1").arg(labelOf(role)), old.peopleIn(role), now.peopleIn(role));
}

void compareRoutine(QStringList& found, const std::optional<Approvers>& old, const std::optional<Approvers>& now)
{
    if (old == now)
        return;
    found << (now ? Governance::tr("A routine change asks only: %1.").arg(wordsOf(*now))
                  : Governance::tr("A routine change asks the same as any other."));
}

void compareThresholds(QStringList& found, const std::vector<Threshold>& old, const std::vector<Threshold>& now)
{
    const auto metrics = [](const std::vector<Threshold>& of) {
        QStringList names;
        for (const Threshold& each : of)
            names << each.metric;
        return names;
    };
    const auto named = [&](const QString& metric) {
        const auto& in = std::ranges::find(now, metric, &Threshold::metric) == now.end() ? old : now;
        return wordsOf(*std::ranges::find(in, metric, &Threshold::metric));
    };
    compareLists(found, Governance::tr("Thresholds"), metrics(old), metrics(now), named);
    for (const Threshold& each : now)
        if (const auto before = std::ranges::find(old, each.metric, &Threshold::metric); before != old.end() && *before != each)
            found << Governance::tr("Thresholds: %1 instead of %2.").arg(wordsOf(each), wordsOf(*before));
}

QStringList changesOf(const GatePolicy& old, const GatePolicy& now)
{
    QStringList found;
    compareApprovers(found, Governance::tr("Roles"), old.approvers(), now.approvers());
    compareRoutine(found, old.routine, now.routine);
    compareLists(found, Governance::tr("Elements"), old.elements, now.elements, [](Element element) { return labelOf(element); });
    compareLists(found, Governance::tr("Needs"), old.needs, now.needs, labelOfNeed);
    compareLists(found, Governance::tr("Custom fields"), old.fields, now.fields, [](const QString& name) { return u"“%1”"_s.arg(name); });
    compareThresholds(found, old.thresholds, now.thresholds);
    compareLists(found, Governance::tr("May be waived"), old.waivable, now.waivable, labelOfNeed);
    compareChecklists(found, old.checklists, now.checklists);
    compareNumbers(found, Governance::tr("Days until due"), old.dueDays, now.dueDays);
    compareNumbers(found, Governance::tr("Days that an approval counts"), old.approvalDays, now.approvalDays);
    return found;
}

QStringList changesOf(const LivePolicy& old, const LivePolicy& now)
{
    QStringList found;
    compareApprovers(found, Governance::tr("Roles"), old.approvers(), now.approvers());
    compareLists(found, Governance::tr("Evidence"), old.evidence, now.evidence, [](EvidenceKind kind) { return labelOf(kind); });
    compareChecklists(found, old.checklists, now.checklists);
    compareNumbers(found, Governance::tr("Days until due"), old.dueDays, now.dueDays);
    compareNumbers(found, Governance::tr("Months until the next review"), old.reviewMonths, now.reviewMonths);
    return found;
}

}

std::vector<PolicyChange> policyChanges(const Policy& old, const Policy& now)
{
    std::vector<PolicyChange> changes;
    const auto add = [&](Gate gate, Tier tier, const QStringList& sentences) {
        if (!sentences.isEmpty())
            changes.push_back({gate, tier, sentences});
    };
    for (const Tier tier : allOf<Tier>())
        add(Gate::A, tier, changesOf(old.at(tier), now.at(tier)));
    for (const Tier tier : allOf<Tier>())
        add(Gate::B, tier, changesOf(old.liveAt(tier), now.liveAt(tier)));
    return changes;
}

}
