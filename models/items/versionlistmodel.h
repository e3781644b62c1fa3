// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All versions that match a filter as one long list: the ordered ids at once, the rows around the viewport as they are asked for.

#include "items/desk.h"
#include "registry/queries/inventory.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gatehouse::items {

// Grey rows stand in until theirs arrive. News is applied as a difference: rows keep their place while their id does.
class VersionListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Version, State, RiskTier, Owner, Findings, Changed, ColumnCount };
    enum Role { VersionNameRole = Qt::UserRole + 1 }; // QString "model@label", empty while loading

    explicit VersionListModel(Desk& desk, QObject* parent = nullptr);

    void setFilter(const registry::VersionFilter& filter);
    [[nodiscard]] const registry::VersionFilter& filter() const { return m_filter; }
    // How many versions there are without the filter; -1 until known.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isBusy() const { return m_ids.isBusy(); }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded(); // ids are there, or a problem

private:
    void apply(std::vector<VersionId> ids);
    void fetchAround(int row) const;

    Desk& m_desk;
    registry::VersionFilter m_filter;
    std::vector<VersionId> m_order;
    qint64 m_total = -1;
    QString m_problem;
    Question m_ids;
    mutable Question m_rows;
    mutable QHash<qint64, registry::VersionRow> m_known;
    mutable int m_wantedFirst = -1; // the window of rows that is under way
    mutable bool m_fetchScheduled = false;
};

}
