// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The checklist of one role at a gate: what the reviewer confirms, and whether a sentence is asked for it.

#include "items/policy/policytable.h"

namespace gatehouse::items {

class ChecklistModel : public PolicyTable {
    Q_OBJECT
public:
    enum Column { Text, Sentence, Id, ColumnCount };

    ChecklistModel(PolicyDraft& draft, Role role, QObject* parent = nullptr);
    [[nodiscard]] Role role() const { return m_role; }
    // One that has an id but says nothing yet.
    void add() override;
    void remove(int row) override;
    void moveUp(int row) override;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    void follow() override;

private:
    void change(const std::function<void(std::vector<ChecklistItem>&)>& change);

    Role m_role;
    std::vector<ChecklistItem> m_rows;
};

}
