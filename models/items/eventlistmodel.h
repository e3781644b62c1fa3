// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Events that match a filter, newest first under a heading for each day (in UTC, or at the desk): all ids at once, the rows around the viewport as they are asked for.

#include "items/desk.h"
#include "registry/queries/history.h"

#include <QAbstractItemModel>
#include <QHash>

namespace gatehouse::items {

// A checkpoint that was kept outside the registry: it covers the events up to this one.
struct KeptCheckpoint {
    qint64 event = 0;
    QDateTime at;
    QString file;
    bool operator==(const KeptCheckpoint&) const = default;
};

// Top-level rows are days (RowIsGroup), their children events; between them stand the checkpoints, as lines without children, while no filter leaves
// events out. Events never change, so news only adds rows on top; another filter resets the model.
class EventListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    // Sentence and Brief say the same, one of them beside Who on the page of one version.
    enum Column { Number, Time, Who, Action, Subject, Sentence, Brief, Reason, ColumnCount };
    enum Role { SeqRole = Qt::UserRole + 1 }; // qint64, of an event, also while it is loading; invalid for a day

    // Asks nothing before the first setFilter().
    explicit EventListModel(Desk& desk, QObject* parent = nullptr);

    void setFilter(const registry::EventFilter& filter);
    [[nodiscard]] const registry::EventFilter& filter() const { return m_filter; }
    // Of days, times and their column's title.
    void setTimes(registry::EventTimes times);
    [[nodiscard]] registry::EventTimes times() const { return m_times; }
    void setCheckpoints(std::vector<KeptCheckpoint> checkpoints);
    [[nodiscard]] const std::vector<KeptCheckpoint>& checkpoints() const { return m_checkpoints; }
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
    [[nodiscard]] QModelIndex newest() const { return m_marks.empty() ? QModelIndex() : indexOfMark(int(m_marks.size()) - 1, 0); }

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
        int checkpoint = -1; // in m_checkpoints; its line is a day without events
    };
    void apply(const std::vector<registry::EventMark>& oldestFirst);
    void arrange(const std::vector<registry::EventMark>& oldestFirst);
    void append(const std::vector<registry::EventMark>& more);
    void take(const registry::EventMark& mark);
    void placeCheckpoints(qint64 before); // those that cover nothing from this event on
    [[nodiscard]] QVariant headingCell(const Day& day, int role) const;
    [[nodiscard]] int markOf(const QModelIndex& index) const; // -1 for a day
    [[nodiscard]] QModelIndex indexOfMark(int mark, int column) const;
    void fetchAround(int mark) const;

    Desk& m_desk;
    registry::EventFilter m_filter;
    registry::EventTimes m_times = registry::EventTimes::Utc;
    bool m_isAsking = false;
    std::vector<registry::EventMark> m_marks;
    std::vector<Day> m_days;
    std::vector<KeptCheckpoint> m_checkpoints; // the oldest first
    std::size_t m_placed = 0; // of them have a line
    QString m_problem;
    Question m_ids;
    mutable Question m_rows;
    mutable QHash<qint64, registry::EventRow> m_known;
    mutable int m_wantedFirst = -1; // the window of rows that is under way
    mutable bool m_fetchScheduled = false;
};

}
