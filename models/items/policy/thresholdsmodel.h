// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The thresholds that gate A holds the submitted evaluation against: metric, direction, a limit, and how much worse than the base it may be.

#include "items/policy/policytable.h"

namespace gatehouse::items {

class ThresholdsModel : public PolicyTable {
    Q_OBJECT
public:
    enum Column { Metric, Direction, Limit, WorseBy, WorseByPercent, ColumnCount };

    explicit ThresholdsModel(PolicyDraft& draft, QObject* parent = nullptr);
    // One that has neither metric nor bound yet, and is said to lack them until it has.
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
    std::vector<Threshold> m_rows;
};

}
