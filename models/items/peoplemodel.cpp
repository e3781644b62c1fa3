// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peoplemodel.h"

#include "domain/listed.h"
#include "items/rowroles.h"

#include <algorithm>

namespace gatehouse::items {

QString rolesText(const Person& person)
{
    QStringList words;
    for (const gatehouse::Role role : person.roles)
        words << labelOf(role);
    return listed(words);
}

QString delegatedText(const Desk& desk, const QString& person)
{
    QStringList words;
    for (const Delegation& each : desk.facts().delegations)
        if (each.delegate == person && each.holdsAt(desk.facts().now))
            words << PeopleModel::tr("%1 for %2").arg(labelOf(each.role), desk.displayName(each.giver));
    return listed(words);
}

PeopleModel::PeopleModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk), m_people(desk.facts().people)
{
    connect(&desk, &Desk::factsChanged, this, &PeopleModel::follow);
}

int PeopleModel::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_people, name, &Person::name);
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// People come and never go, in the order of their names: rows are put in between, none moves.
void PeopleModel::follow()
{
    const std::vector<Person>& now = m_desk.facts().people;
    const bool onlyMore = std::ranges::all_of(m_people, [&](const Person& person) { return m_desk.facts().find(person.name) != nullptr; });
    if (!onlyMore) {
        beginResetModel();
        m_people = now;
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (row < m_people.size() && m_people[row].name == now[row].name) {
            m_people[row] = now[row];
            continue;
        }
        beginInsertRows({}, int(row), int(row));
        m_people.insert(m_people.begin() + std::ptrdiff_t(row), now[row]);
        endInsertRows();
    }
    if (!m_people.empty()) // another person may act, too
        emit dataChanged(index(0, 0), index(int(m_people.size()) - 1, ColumnCount - 1));
}

QVariant PeopleModel::nameCell(const Person& person, int role) const
{
    const QString display = m_desk.displayName(person.name);
    switch (role) {
    case Qt::DisplayRole: return display == person.name ? display : tr("%1 (%2)").arg(display, person.name);
    case RowText:
    case RowAvatar: return display;
    case RowSecondary: return display == person.name ? QString() : person.name;
    case RowAvatarIsMe: return m_desk.person() != nullptr && m_desk.person()->name == person.name;
    case RowStrong: return true;
    default: return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Person& shown = person(index.row());
    if (role == PersonRole)
        return shown.name;
    switch (Column(index.column())) {
    case Name: return nameCell(shown, role);
    case Roles:
        if (role == Qt::DisplayRole)
            return shown.roles.empty() ? tr("no role") : rolesText(shown);
        if (role == RowSecondary)
            return delegatedText(m_desk, shown.name);
        return role == RowTone && shown.roles.empty() ? QVariant::fromValue(Tone::Muted) : QVariant();
    case OsUser:
        if (role == Qt::DisplayRole)
            return shown.osUser.isEmpty() ? tr("not linked") : shown.osUser;
        return role == RowTone && shown.osUser.isEmpty() ? QVariant::fromValue(Tone::Muted) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Person");
    case Roles: return tr("Roles");
    case OsUser: return tr("Operating-system user");
    case ColumnCount: break;
    }
    return {};
}

}
