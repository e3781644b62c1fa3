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

// What adding to a list, or a larger number, does: to what is asked it makes stricter, to what may be left out looser.
enum class More { Asks, Allows, Says };

Bearing bearingOf(More more, bool isMore)
{
    if (more == More::Says)
        return Bearing::Other;
    return (more == More::Asks) == isMore ? Bearing::Stricter : Bearing::Looser;
}

class Changes {
public:
    void add(const QString& sentence, Bearing bearing = Bearing::Other) { m_rules.push_back({sentence, bearing}); }
    template <class Range, class Label> void lists(const QString& what, const Range& old, const Range& now, Label label, More more = More::Asks)
    {
        const auto isIn = [](const Range& range, const auto& value) { return std::ranges::find(range, value) != range.end(); };
        const std::size_t before = m_rules.size();
        for (const auto& value : now)
            if (!isIn(old, value))
                add(Governance::tr("%1: adds %2.").arg(what, label(value)), bearingOf(more, true));
        for (const auto& value : old)
            if (!isIn(now, value))
                add(Governance::tr("%1: drops %2.").arg(what, label(value)), bearingOf(more, false));
        if (m_rules.size() == before && !std::ranges::equal(old, now))
            add(Governance::tr("%1: the same in another order.").arg(what));
    }
    void numbers(const QString& what, int old, int now, More more)
    {
        if (old != now)
            add(Governance::tr("%1: %2 instead of %3.").arg(what).arg(now).arg(old), bearingOf(more, now > old));
    }
    [[nodiscard]] std::vector<RuleChange> all() && { return std::move(m_rules); }

private:
    std::vector<RuleChange> m_rules;
};

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

void compareChecklists(Changes& found, const Checklists& oldLists, const Checklists& nowLists)
{
    for (const Role role : allOf<Role>()) {
        const std::vector<ChecklistItem> old = listOf(oldLists, role);
        const std::vector<ChecklistItem> now = listOf(nowLists, role);
        const QString what = Governance::tr("Checklist of %1").arg(labelOf(role));
        const auto quoted = [&](const QString& id) {
            const auto& items = std::ranges::find(now, id, &ChecklistItem::id) == now.end() ? old : now;
            return u"“%1”"_s.arg(shownWords(std::ranges::find(items, id, &ChecklistItem::id)->text));
        };
        found.lists(what, idsOf(old), idsOf(now), quoted);
        for (const ChecklistItem& item : now) {
            const auto before = std::ranges::find(old, item.id, &ChecklistItem::id);
            if (before == old.end())
                continue;
            if (before->text != item.text)
                found.add(Governance::tr("%1: “%2” instead of “%3”.").arg(what, shownWords(item.text), shownWords(before->text)));
            if (before->sentence != item.sentence)
                found.add((item.sentence ? Governance::tr("%1: “%2” now takes a sentence.") : Governance::tr("%1: for “%2” a tick is enough now."))
                              .arg(what, shownWords(item.text)),
                          bearingOf(More::Asks, item.sentence));
        }
    }
}

QString roleLabel(Role role)
{
    return labelOf(role);
}

void compareApprovers(Changes& found, const QString& what, const Approvers& old, const Approvers& now)
{
    found.lists(what, old.roles, now.roles, roleLabel);
    for (const Role role : allOf<Role>())
        found.numbers(Governance::tr("People as %1").arg(labelOf(role)), old.peopleIn(role), now.peopleIn(role), More::Asks);
}

Bearing bearingOf(bool asksMore, bool asksLess)
{
    if (asksMore == asksLess)
        return Bearing::Other;
    return asksMore ? Bearing::Stricter : Bearing::Looser;
}

bool asksMore(const Approvers& than, const Approvers& now)
{
    return std::ranges::any_of(
        now.roles, [&](Role role) { return std::ranges::find(than.roles, role) == than.roles.end() || now.peopleIn(role) > than.peopleIn(role); });
}

void compareRoutine(Changes& found, const GatePolicy& old, const GatePolicy& now)
{
    if (old.routine == now.routine)
        return;
    if (!now.routine)
        found.add(Governance::tr("A routine change asks the same as any other."), Bearing::Stricter);
    else
        found.add(Governance::tr("A routine change asks only: %1.").arg(wordsOf(*now.routine)),
                  old.routine ? bearingOf(asksMore(*old.routine, *now.routine), asksMore(*now.routine, *old.routine)) : Bearing::Looser);
}

// Whether `now` refuses something of this metric that `old` took.
bool refusesMore(const Threshold& old, const Threshold& now)
{
    const auto tighter = [](const std::optional<double>& before, const std::optional<double>& after, bool byMore) {
        return after && (!before || (byMore ? *after > *before : *after < *before));
    };
    return tighter(old.limit, now.limit, now.better == Better::Higher) || tighter(old.worseBy, now.worseBy, false)
        || tighter(old.worseByPercent, now.worseByPercent, false);
}

void compareThresholds(Changes& found, const std::vector<Threshold>& old, const std::vector<Threshold>& now)
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
    found.lists(Governance::tr("Thresholds"), metrics(old), metrics(now), named);
    for (const Threshold& each : now)
        if (const auto before = std::ranges::find(old, each.metric, &Threshold::metric); before != old.end() && *before != each)
            found.add(Governance::tr("Thresholds: %1 instead of %2.").arg(wordsOf(each), wordsOf(*before)),
                      before->better == each.better ? bearingOf(refusesMore(*before, each), refusesMore(each, *before)) : Bearing::Other);
}

std::vector<RuleChange> changesOf(const GatePolicy& old, const GatePolicy& now)
{
    Changes found;
    compareApprovers(found, Governance::tr("Roles"), old.approvers(), now.approvers());
    compareRoutine(found, old, now);
    found.lists(Governance::tr("Elements"), old.elements, now.elements, [](Element element) { return labelOf(element); });
    found.lists(Governance::tr("Needs"), old.needs, now.needs, labelOfNeed);
    found.lists(Governance::tr("Custom fields"), old.fields, now.fields, [](const QString& name) { return u"“%1”"_s.arg(name); });
    compareThresholds(found, old.thresholds, now.thresholds);
    found.lists(Governance::tr("May be waived"), old.waivable, now.waivable, labelOfNeed, More::Allows);
    compareChecklists(found, old.checklists, now.checklists);
    found.numbers(Governance::tr("Days until due"), old.dueDays, now.dueDays, More::Says);
    found.numbers(Governance::tr("Days that an approval counts"), old.approvalDays, now.approvalDays, More::Allows);
    return std::move(found).all();
}

std::vector<RuleChange> changesOf(const LivePolicy& old, const LivePolicy& now)
{
    Changes found;
    compareApprovers(found, Governance::tr("Roles"), old.approvers(), now.approvers());
    found.lists(Governance::tr("Evidence"), old.evidence, now.evidence, [](EvidenceKind kind) { return labelOf(kind); });
    compareChecklists(found, old.checklists, now.checklists);
    found.numbers(Governance::tr("Days until due"), old.dueDays, now.dueDays, More::Says);
    found.numbers(Governance::tr("Months until the next review"), old.reviewMonths, now.reviewMonths, More::Allows);
    return std::move(found).all();
}

}

std::vector<PolicyChange> policyChanges(const Policy& old, const Policy& now)
{
    std::vector<PolicyChange> changes;
    const auto add = [&](Gate gate, Tier tier, std::vector<RuleChange> rules) {
        if (!rules.empty())
            changes.push_back({gate, tier, std::move(rules)});
    };
    for (const Tier tier : allOf<Tier>())
        add(Gate::A, tier, changesOf(old.at(tier), now.at(tier)));
    for (const Tier tier : allOf<Tier>())
        add(Gate::B, tier, changesOf(old.liveAt(tier), now.liveAt(tier)));
    return changes;
}

QString labelOf(Bearing bearing)
{
    switch (bearing) {
    case Bearing::Stricter: return Governance::tr("stricter");
    case Bearing::Looser: return Governance::tr("looser");
    case Bearing::Other: return {};
    }
    Q_UNREACHABLE();
}

QString countOf(const std::vector<PolicyChange>& changes)
{
    int all = 0, stricter = 0, looser = 0;
    for (const PolicyChange& change : changes)
        for (const RuleChange& rule : change.rules) {
            ++all;
            stricter += rule.bearing == Bearing::Stricter;
            looser += rule.bearing == Bearing::Looser;
        }
    return Governance::tr("%n change(s): %1 stricter, %2 looser", nullptr, all).arg(stricter).arg(looser);
}

}
