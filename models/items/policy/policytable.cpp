// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policy/policytable.h"

namespace gatehouse::items {

PolicyTable::PolicyTable(PolicyDraft& draft, QObject* parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &PolicyDraft::changed, this, [this] { follow(); });
}

void PolicyTable::setPlace(const PolicyPlace& place)
{
    beginResetModel();
    m_place = place;
    m_isResetting = true; // which says it all
    follow();
    m_isResetting = false;
    endResetModel();
}

const GatePolicy* PolicyTable::gateA() const
{
    return m_draft.policy() != nullptr && m_place.gate == Gate::A ? &m_draft.policy()->at(m_place.tier) : nullptr;
}

const LivePolicy* PolicyTable::gateB() const
{
    return m_draft.policy() != nullptr && m_place.gate == Gate::B ? &m_draft.policy()->liveAt(m_place.tier) : nullptr;
}

void PolicyTable::changeA(const std::function<void(GatePolicy&)>& change)
{
    m_draft.change([&](Policy& policy) { change(policy.gateA.at(m_place.tier)); });
}

void PolicyTable::changeB(const std::function<void(LivePolicy&)>& change)
{
    m_draft.change([&](Policy& policy) { change(policy.gateB.at(m_place.tier)); });
}

}
