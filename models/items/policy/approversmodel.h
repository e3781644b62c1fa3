// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who must approve at a gate, or a routine change at gate A: each role that could, whether it is asked, how many people, and who holds it today.

#include "governance/facts.h"
#include "items/policy/policytable.h"

namespace gatehouse::items {

class ApproversModel : public PolicyTable {
    Q_OBJECT
public:
    enum Column { Asked, People, Holders, ColumnCount };
    enum class Of { EveryChange, RoutineChange };

    // A routine change that asks the same as any other has no rows.
    ApproversModel(PolicyDraft& draft, Of of, QObject* parent = nullptr);
    void setRegistry(const governance::RegistryFacts& registry);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    void follow() override;

private:
    struct Row {
        Role role = Role::TechnicalReviewer;
        bool asked = false;
        int people = 1;
        bool operator==(const Row&) const = default;
    };
    void change(const std::function<void(Approvers&)>& change);

    Of m_of;
    std::vector<Row> m_rows;
    std::map<Role, QString> m_holders;
};

// The roles that could approve at a gate.
[[nodiscard]] const std::vector<Role>& rolesAt(Gate gate);

}
