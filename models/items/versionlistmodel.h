// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All versions that match a filter as one long list: the ordered ids at once, the rows around the viewport as they are asked for.

#include "items/desk.h"
#include "registry/queries/inventory.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gatehouse::items {

// Grey rows stand in until theirs arrive, and rows that are known stay until newer ones do. News, filters and orders are applied as a
// difference: a row that stays is the same row to views.
class VersionListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Version, State, Slots, RiskTier, Owner, Findings, Changed, ColumnCount };
    enum Role { VersionNameRole = Qt::UserRole + 1 }; // QString "model@label", empty while loading

    explicit VersionListModel(Desk& desk, QObject* parent = nullptr);

    void setFilter(const registry::VersionFilter& filter);
    // By one of the columns; what QTreeView calls when a header is pressed.
    void sort(int column, Qt::SortOrder order) override;
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
    void apply(const std::vector<VersionId>& ids);
    void permute(const std::vector<int>& from);
    void fetchAround(int row) const;
    void take(std::vector<registry::VersionRow> rows, int first, int last);

    Desk& m_desk;
    registry::VersionFilter m_filter;
    registry::VersionOrder m_sorting;
    std::vector<VersionId> m_order;
    qint64 m_total = -1;
    QString m_problem;
    Question m_ids;
    mutable Question m_rows;
    struct Known {
        registry::VersionRow row;
        int news = 0; // the number of the news that it is as new as
    };
    QHash<qint64, Known> m_known;
    int m_news = 0;
    mutable int m_wantedFirst = -1; // the window of rows that is under way
    mutable bool m_fetchScheduled = false;
};

}
