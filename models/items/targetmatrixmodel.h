// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each target of a live deployment should run and what it says it runs: a table whose first row is what is expected.

#include "registry/queries/production.h"

#include <QAbstractTableModel>

namespace gatehouse::items {

class TargetMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Target, Build, Environment, Seen, ColumnCount };
    enum Role {
        DivergesRole = Qt::UserRole + 1, // bool: the cell says something that should not run
        WholeRole,                       // QString: what is copied, digests in full
    };

    explicit TargetMatrixModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // Without the version that runs beside its digest, where there is little room; the view draws anew itself.
    void setBrief(bool isBrief) { m_isBrief = isBrief; }
    // `now` is what "seen" is counted from. The same targets keep their rows.
    void setTargets(const std::vector<registry::TargetLine>& targets, const QDateTime& now);
    [[nodiscard]] const std::vector<registry::TargetLine>& targets() const { return m_targets; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant expected(Column column, int role) const;
    [[nodiscard]] QVariant digestCell(const registry::TargetLine& line, bool isBuild, int role) const;
    [[nodiscard]] QVariant seenCell(const registry::TargetLine& line, int role) const;

    std::vector<registry::TargetLine> m_targets;
    QDateTime m_now;
    bool m_isBrief = false;
};

}
