// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The slots as one version sees them: what it is there, what is live there, and who must move next.

#include "governance/deploymentfacts.h"

#include <QAbstractTableModel>

namespace gatehouse::items {

class SlotListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Live, Next, ColumnCount };

    explicit SlotListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // Rows in the order of `places`; the same slots keep their rows and what is chosen.
    void show(std::vector<governance::DeploymentFacts> places);
    // nullptr for no row.
    [[nodiscard]] const governance::DeploymentFacts* place(int row) const;
    // -1 when there is no such slot.
    [[nodiscard]] int rowOf(const QString& slot) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<governance::DeploymentFacts> m_places;
};

// How many targets of what is live are silent or run something else; what is on its way there is what they have to run before it goes live.
[[nodiscard]] int straysOf(const governance::DeploymentFacts& facts, const Deployment& live);
// What the version waits for here, in a sentence; empty when it waits for nothing.
[[nodiscard]] QString nextStepOf(const governance::DeploymentFacts& facts);

}
