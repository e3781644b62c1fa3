// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policy/policygaps.h"

#include "domain/names.h"

#include <QCoreApplication>

namespace gatehouse::items {

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyGaps)
};

// Keeps the first gap of one gate at one tier.
class Gaps {
public:
    explicit Gaps(const PolicyPlace& place) : m_place(place) {}

    void add(const QString& sentence, bool isUnfinished = false)
    {
        if (!m_first)
            m_first = {m_place, Words::tr("At %1 of tier %2, %3").arg(labelOf(m_place.gate), labelOf(m_place.tier), sentence), isUnfinished};
    }
    void roles(const std::vector<Role>& roles)
    {
        if (roles.empty())
            add(Words::tr("no role approves, so nothing could be approved. Tick at least one."));
    }
    void threshold(const std::vector<Threshold>& all, std::size_t row)
    {
        const Threshold& each = all[row];
        if (each.metric.isEmpty())
            return add(Words::tr("name the metric of the new threshold."), true);
        if (!isValidName(each.metric))
            return add(
                Words::tr("“%1” is no name of a metric. It takes letters, digits and “.”, “_”, “+”, “-”, at most 64 of them.").arg(each.metric));
        if (std::ranges::find(all.begin(), all.begin() + std::ptrdiff_t(row), each.metric, &Threshold::metric) != all.begin() + std::ptrdiff_t(row))
            return add(Words::tr("%1 has two thresholds. Remove one.").arg(each.metric));
        for (const auto& [column, bound] :
             {std::pair(Words::tr("Worse than base by"), each.worseBy), std::pair(Words::tr("Worse by %"), each.worseByPercent)})
            if (bound && *bound < 0)
                return add(Words::tr("“%1” of %2 is below zero; write how much worse it may be.").arg(column, each.metric));
        if (!each.limit && !each.againstBase())
            add(Words::tr("the threshold of %1 asks nothing yet. Fill in “Limit”, “Worse than base by” or “Worse by %”.").arg(each.metric), true);
    }
    void checklists(const std::map<Role, std::vector<ChecklistItem>>& lists)
    {
        for (const auto& [role, items] : lists)
            for (auto item = items.begin(); item != items.end(); ++item) {
                if (item->text.trimmed().isEmpty())
                    add(Words::tr("write what the new item of the checklist of %1 confirms.").arg(labelOf(role)), true);
                else if (!isValidName(item->id))
                    add(Words::tr("the item “%1” of the checklist of %2 needs an id of letters, digits and “.”, “_”, “+”, “-”.")
                            .arg(item->text, labelOf(role)));
                else if (std::ranges::find(items.begin(), item, item->id, &ChecklistItem::id) != item)
                    add(Words::tr("the checklist of %1 has the id “%2” twice.").arg(labelOf(role), item->id));
            }
    }
    [[nodiscard]] const std::optional<PolicyGap>& first() const { return m_first; }

private:
    PolicyPlace m_place;
    std::optional<PolicyGap> m_first;
};

std::optional<PolicyGap> gapAtA(const Policy& policy, Tier tier)
{
    Gaps gaps({Gate::A, tier});
    const GatePolicy& gate = policy.at(tier);
    gaps.roles(gate.roles);
    if (gate.routine && gate.routine->roles.empty())
        gaps.add(Words::tr("no role approves a routine change. Tick at least one, or let it ask the same as any other."));
    for (std::size_t row = 0; row < gate.thresholds.size(); ++row)
        gaps.threshold(gate.thresholds, row);
    gaps.checklists(gate.checklists);
    return gaps.first();
}

std::optional<PolicyGap> gapAtB(const Policy& policy, Tier tier)
{
    Gaps gaps({Gate::B, tier});
    const LivePolicy& gate = policy.liveAt(tier);
    gaps.roles(gate.roles);
    if (gate.evidence.empty())
        gaps.add(Words::tr("no evidence is asked. Tick at least one kind."));
    gaps.checklists(gate.checklists);
    return gaps.first();
}

}

std::optional<PolicyGap> gapOf(const Policy& policy)
{
    for (const auto gap : {gapAtA, gapAtB})
        for (const Tier tier : allOf<Tier>())
            if (const auto found = gap(policy, tier))
                return found;
    return std::nullopt;
}

void dropUnfinished(Policy& policy)
{
    const auto dropItems = [](std::map<Role, std::vector<ChecklistItem>>& lists) {
        for (auto& [role, items] : lists)
            std::erase_if(items, [](const ChecklistItem& item) { return item.text.trimmed().isEmpty(); });
    };
    for (auto& [tier, gate] : policy.gateA) {
        std::erase_if(gate.thresholds, [](const Threshold& each) { return each.metric.isEmpty() || (!each.limit && !each.againstBase()); });
        dropItems(gate.checklists);
    }
    for (auto& [tier, gate] : policy.gateB)
        dropItems(gate.checklists);
}

}
