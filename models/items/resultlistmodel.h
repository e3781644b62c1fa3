// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The results directory as a list: one row a place of results of what is live, as of the session's moment.

#include "items/desk.h"
#include "registry/queries/results.h"

#include <QAbstractTableModel>
#include <set>

namespace gatehouse::items {

// What the directory lets through; empty parts let everything.
struct ResultFilter {
    QString text; // words that stand in place, model, slot, version, format, owner or consumers
    std::set<QString> formats;
    QString owner;    // a person's name
    QString consumer; // a consumer's name
    bool nowhere = false; // only models that name no place
    [[nodiscard]] bool isEmpty() const { return *this == ResultFilter{}; }
    bool operator==(const ResultFilter&) const = default;
};

// Of all rows, whatever the filter says.
struct ResultCounts {
    int rows = 0;
    int places = 0;  // rows that name a place
    int models = 0;
    int nowhere = 0; // rows of what is live and names no place
    int shown = 0;   // rows that the filter lets through
};

// Rows are sorted and filtered here; a row that stays is the same row to views.
class ResultListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PlaceColumn, ModelColumn, SlotColumn, FormatColumn, RefreshColumn, OwnerColumn, ConsumersColumn, ColumnCount };

    explicit ResultListModel(Desk& desk, QObject* parent = nullptr);

    void setFilter(const ResultFilter& filter);
    [[nodiscard]] const ResultFilter& filter() const { return m_filter; }
    void reload();

    [[nodiscard]] ResultCounts counts() const;
    // What a filter can choose from: all formats, all consumers, in order.
    [[nodiscard]] QStringList formats() const;
    [[nodiscard]] QStringList consumers() const;
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    // Null where there is none.
    [[nodiscard]] const registry::ResultRow* row(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void loaded(); // rows are there, or a problem; also after another filter

private:
    [[nodiscard]] bool matches(const registry::ResultRow& row) const;
    [[nodiscard]] QString keyOf(const registry::ResultRow& row, Column column) const;
    void take(std::vector<registry::ResultRow> rows);
    void arrange();
    void permute(const std::vector<int>& from);

    Desk& m_desk;
    ResultFilter m_filter;
    Column m_sortColumn = ModelColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<registry::ResultRow> m_rows;
    std::vector<qint64> m_ids;            // of m_rows
    QHash<QString, qint64> m_idOf;        // of every place that was ever shown, so that a row is known again
    QHash<qint64, std::size_t> m_rowOf;   // places in m_rows
    std::vector<qint64> m_shown;
    bool m_loaded = false;
    QString m_problem;
    Question m_question;
};

}
