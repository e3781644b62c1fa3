// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people of a registry with their roles and the operating-system users they are linked to; follows the desk's facts.

#include "items/desk.h"

#include <QAbstractTableModel>

namespace gatehouse::items {

class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Roles, OsUser, ColumnCount };
    enum Role { PersonRole = Qt::UserRole + 1 }; // QString: the short name

    explicit PeopleModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const Person& person(int row) const { return m_people[std::size_t(row)]; }
    // Row of a short name, -1 when there is none.
    [[nodiscard]] int rowOf(const QString& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] QVariant nameCell(const Person& person, int role) const;

    Desk& m_desk;
    std::vector<Person> m_people;
};

// "Risk approver for Erik Lund": the roles that were delegated to the person and hold now.
[[nodiscard]] QString delegatedText(const Desk& desk, const QString& person);
// "Technical reviewer, Risk approver"; empty for none.
[[nodiscard]] QString rolesText(const Person& person);

}
