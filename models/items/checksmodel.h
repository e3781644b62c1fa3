// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What gate A asks of a version, as a list under headings: needs, who decides, checklists, findings.

#include "items/checkssections.h"

#include <QAbstractItemModel>

namespace gatehouse::items {

class ChecksModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, State, ColumnCount };
    using QAbstractItemModel::QAbstractItemModel;

    // Rows stay in place while they are about the same things.
    void show(std::vector<CheckSection> sections);
    [[nodiscard]] const CheckLine* line(const QModelIndex& index) const; // null for a heading
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    // What a person looks for: the first line that fails, else the first.
    [[nodiscard]] QModelIndex first() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CheckSection> m_sections;
};

}
