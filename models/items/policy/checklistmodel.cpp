// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policy/checklistmodel.h"

namespace gatehouse::items {

using namespace Qt::StringLiterals;

ChecklistModel::ChecklistModel(PolicyDraft& draft, Role role, QObject* parent) : PolicyTable(draft, parent), m_role(role)
{
    ChecklistModel::follow();
}

void ChecklistModel::follow()
{
    const auto* lists = gateA() != nullptr ? &gateA()->checklists : gateB() != nullptr ? &gateB()->checklists : nullptr;
    const auto list = lists != nullptr ? lists->find(m_role) : decltype(lists->find(m_role)){};
    become(m_rows, lists != nullptr && list != lists->end() ? list->second : std::vector<ChecklistItem>());
}

void ChecklistModel::change(const std::function<void(std::vector<ChecklistItem>&)>& change)
{
    const auto on = [&](auto& gate) {
        change(gate.checklists[m_role]);
        if (gate.checklists[m_role].empty())
            gate.checklists.erase(m_role);
    };
    if (place().gate == Gate::A)
        changeA(on);
    else
        changeB(on);
}

void ChecklistModel::add()
{
    change([](std::vector<ChecklistItem>& items) {
        auto number = items.size() + 1;
        const auto id = [&number] { return u"item-%1"_s.arg(number); };
        while (std::ranges::find(items, id(), &ChecklistItem::id) != items.end())
            ++number;
        items.push_back({id(), {}, false});
    });
}

void ChecklistModel::remove(int row)
{
    change([&](std::vector<ChecklistItem>& items) { items.erase(items.begin() + row); });
}

void ChecklistModel::moveUp(int row)
{
    change([&](std::vector<ChecklistItem>& items) { std::swap(items[std::size_t(row) - 1], items[std::size_t(row)]); });
}

int ChecklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ChecklistItem& item = m_rows[std::size_t(index.row())];
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    switch (Column(index.column())) {
    case Text:
        if (role == Qt::EditRole)
            return item.text;
        return isText || role == Qt::ToolTipRole ? QVariant(shownWords(item.text)) : QVariant();
    case Sentence:
        if (role == Qt::AccessibleTextRole)
            return (item.sentence ? tr("%1: takes a sentence") : tr("%1: a tick is enough")).arg(shownWords(item.text));
        return role == Qt::CheckStateRole ? QVariant(item.sentence ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Id: return isText ? QVariant(item.id) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Text: return tr("What is confirmed");
    case Sentence: return tr("With a sentence");
    case Id: return tr("Id");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return !index.isValid() ? flags : flags | (index.column() == Sentence ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool ChecklistModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != (index.column() == Sentence ? Qt::CheckStateRole : Qt::EditRole))
        return false;
    change([&](std::vector<ChecklistItem>& items) {
        ChecklistItem& item = items[std::size_t(index.row())];
        switch (Column(index.column())) {
        case Text: item.text = value.toString(); break;
        case Sentence: item.sentence = value.toInt() == Qt::Checked; break;
        case Id: item.id = value.toString().trimmed(); break;
        case ColumnCount: break;
        }
    });
    return true;
}

}
