// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a consumer uses, as a list: one row a model and a slot where it is live; as of the session's moment.

#include "items/desk.h"
#include "registry/queries/consumer.h"

#include <QAbstractTableModel>

namespace gatehouse::items {

// Rows to which something waits or has happened come first, until another order is asked for.
class ConsumerUseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Place, Results, Use, Needs, ColumnCount };

    // An empty consumer: whatever the person who acts speaks for.
    ConsumerUseModel(Desk& desk, const QString& consumer, QObject* parent = nullptr);

    [[nodiscard]] const QString& consumer() const { return m_consumer; }
    void reload();
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const registry::ConsumerSight& sight() const { return m_sight; }
    // Null where there is none.
    [[nodiscard]] const registry::ConsumerUse* use(const QModelIndex& index) const;
    // Null where nothing of the model is live.
    [[nodiscard]] const registry::LiveModel* live(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void loaded(); // rows are there, or a problem

private:
    struct Row {
        std::size_t use = 0;
        std::optional<std::size_t> live;
    };
    [[nodiscard]] std::vector<Row> arranged() const;
    [[nodiscard]] QString keyOf(const Row& row) const;
    [[nodiscard]] QStringList keys() const;
    void take(registry::ConsumerSight sight);

    Desk& m_desk;
    QString m_consumer;
    Column m_sortColumn = Needs;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    registry::ConsumerSight m_sight;
    std::vector<Row> m_rows;
    bool m_loaded = false;
    QString m_problem;
    Question m_question;
};

}
