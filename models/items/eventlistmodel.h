// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Events that match a filter, newest first under a heading for each day (UTC): all ids at once, the rows around the viewport as they are asked for.

#include "items/desk.h"
#include "registry/queries/history.h"

#include <QAbstractItemModel>
#include <QHash>

namespace gatehouse::items {

// Top-level rows are days (RowIsGroup), their children events. Events never change, so news only adds rows on top; another filter resets the model.
class EventListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Number, Time, Who, Action, Subject, Sentence, Reason, ColumnCount };
    enum Role { SeqRole = Qt::UserRole + 1 }; // qint64, of an event, also while it is loading; invalid for a day

    // Asks nothing before the first setFilter().
    explicit EventListModel(Desk& desk, QObject* parent = nullptr);

    void setFilter(const registry::EventFilter& filter);
    [[nodiscard]] const registry::EventFilter& filter() const { return m_filter; }
    // Events that match; days are not counted.
    [[nodiscard]] qint64 eventCount() const { return qint64(m_marks.size()); }
    [[nodiscard]] bool isBusy() const { return m_ids.isBusy(); }
    // Nothing is being asked for: neither ids nor rows.
    [[nodiscard]] bool isSettled() const { return !m_ids.isBusy() && !m_rows.isBusy() && !m_fetchScheduled; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    void reload();

    // The event of a row; null for a day and while it is loading.
    [[nodiscard]] const registry::EventRow* event(const QModelIndex& index) const;
    // Where an event stands; invalid when the filter leaves it out.
    [[nodiscard]] QModelIndex indexOf(EventSeq seq) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded(); // ids are there, or a problem

private:
    // A run of events of one day in m_marks. Everything is kept oldest first, so that news never moves what is there.
    struct Day {
        QDate date;
        int first = 0;
        int count = 0;
    };
    void apply(std::vector<registry::EventMark> oldestFirst);
    void append(const std::vector<registry::EventMark>& more);
    void take(const registry::EventMark& mark);
    [[nodiscard]] int markOf(const QModelIndex& index) const; // -1 for a day
    [[nodiscard]] QModelIndex indexOfMark(int mark, int column) const;
    void fetchAround(int mark) const;

    Desk& m_desk;
    registry::EventFilter m_filter;
    bool m_isAsking = false;
    std::vector<registry::EventMark> m_marks;
    std::vector<Day> m_days;
    QString m_problem;
    Question m_ids;
    mutable Question m_rows;
    mutable QHash<qint64, registry::EventRow> m_known;
    mutable int m_wantedFirst = -1; // the window of rows that is under way
    mutable bool m_fetchScheduled = false;
};

}
