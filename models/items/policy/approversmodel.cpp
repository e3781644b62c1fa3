// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policy/approversmodel.h"

#include "governance/policycheck.h"
#include "governance/separation.h"

namespace gatehouse::items {

namespace {

constexpr int MostPeople = 100;

std::optional<Approvers> shownOf(const GatePolicy* gateA, const LivePolicy* gateB, ApproversModel::Of of)
{
    if (gateA != nullptr)
        return of == ApproversModel::Of::EveryChange ? gateA->approvers() : gateA->routine;
    return gateB != nullptr && of == ApproversModel::Of::EveryChange ? std::optional(gateB->approvers()) : std::nullopt;
}

// A role is put where it stands among all, so that the order says nothing about who was asked last.
void ask(Approvers& approvers, Role role, bool asked)
{
    std::erase(approvers.roles, role);
    if (asked)
        approvers.roles.insert(std::ranges::upper_bound(approvers.roles, role), role);
    else
        approvers.people.erase(role);
}

}

const std::vector<Role>& rolesAt(Gate gate)
{
    static const std::vector<Role> first{Role::TechnicalReviewer, Role::RiskApprover}, second{Role::GoLiveApprover, Role::RiskApprover};
    return gate == Gate::A ? first : second;
}

ApproversModel::ApproversModel(PolicyDraft& draft, Of of, QObject* parent) : PolicyTable(draft, parent), m_of(of)
{
    ApproversModel::follow();
}

void ApproversModel::setRegistry(const governance::RegistryFacts& registry)
{
    for (const Role role : allOf<Role>())
        m_holders[role] = governance::displayed(registry, governance::holding(registry, role));
    if (!m_rows.empty())
        emit dataChanged(index(0, Holders), index(int(m_rows.size()) - 1, Holders));
}

void ApproversModel::follow()
{
    std::vector<Row> now;
    if (const auto approvers = shownOf(gateA(), gateB(), m_of))
        for (const Role role : rolesAt(place().gate))
            now.push_back({role, std::ranges::find(approvers->roles, role) != approvers->roles.end(), approvers->peopleIn(role)});
    become(m_rows, std::move(now));
}

int ApproversModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApproversModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    switch (Column(index.column())) {
    case Asked:
        if (role == Qt::DisplayRole)
            return labelOf(row.role);
        if (role == Qt::CheckStateRole)
            return row.asked ? Qt::Checked : Qt::Unchecked;
        return {};
    case People:
        if (role == Qt::DisplayRole)
            return row.asked ? tr("%n people", nullptr, row.people) : QString();
        if (role == MostRole)
            return MostPeople;
        return role == Qt::EditRole ? QVariant(row.people) : QVariant();
    case Holders: return role == Qt::DisplayRole && m_holders.contains(row.role) ? QVariant(m_holders.at(row.role)) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant ApproversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Asked: return tr("Role");
    case People: return tr("How many");
    case Holders: return tr("Who has it today");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ApproversModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Asked)
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && index.column() == People && m_rows[std::size_t(index.row())].asked)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ApproversModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    const Role of = m_rows[std::size_t(index.row())].role;
    if (index.column() == Asked && role == Qt::CheckStateRole) {
        change([&](Approvers& approvers) { ask(approvers, of, value.toInt() == Qt::Checked); });
        return true;
    }
    const int people = value.toInt();
    if (index.column() != People || role != Qt::EditRole || people < 1 || people > MostPeople)
        return false;
    change([&](Approvers& approvers) {
        approvers.people.erase(of);
        if (people > 1)
            approvers.people[of] = people;
    });
    return true;
}

void ApproversModel::change(const std::function<void(Approvers&)>& change)
{
    const auto on = [&](auto& gate) {
        Approvers approvers = gate.approvers();
        change(approvers);
        gate.roles = approvers.roles;
        gate.people = approvers.people;
    };
    if (m_of == Of::RoutineChange)
        changeA([&](GatePolicy& gate) { change(*gate.routine); });
    else if (place().gate == Gate::A)
        changeA(on);
    else
        changeB(on);
}

}
