// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/eventlistmodel.h"

#include "domain/listed.h"
#include "items/dates.h"
#include "items/eventcells.h"
#include "items/rowroles.h"

#include <QLocale>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Rows fetched at once: several screens, so that scrolling rarely meets a grey row.
constexpr int EventsAtOnce = 200;
// Past this many known rows the far ones are forgotten.
constexpr int EventsKept = 20'000;

}

EventListModel::EventListModel(Desk& desk, QObject* parent) : QAbstractItemModel(parent), m_desk(desk), m_ids(this), m_rows(this)
{
    connect(&desk.session(), &registry::Session::momentChanged, this, [this] { m_known.clear(); }); // people may have had other names
}

void EventListModel::setFilter(const registry::EventFilter& filter)
{
    if (m_isAsking && m_filter == filter)
        return;
    if (!m_isAsking)
        connect(&m_desk.session(), &registry::Session::changed, this, &EventListModel::reload);
    m_isAsking = true;
    m_filter = filter;
    reload();
}

void EventListModel::setTimes(registry::EventTimes times)
{
    if (times == m_times)
        return;
    m_times = times;
    emit headerDataChanged(Qt::Horizontal, Time, Time);
    for (int day = 0; day < rowCount(); ++day) {
        const QModelIndex parent = index(day, 0);
        if (rowCount(parent) > 0)
            emit dataChanged(index(0, Time, parent), index(rowCount(parent) - 1, Time, parent));
    }
    if (m_isAsking)
        reload();
}

void EventListModel::setCheckpoints(std::vector<KeptCheckpoint> checkpoints)
{
    std::ranges::sort(checkpoints, {}, &KeptCheckpoint::event);
    if (checkpoints == m_checkpoints)
        return;
    m_checkpoints = std::move(checkpoints);
    if (!m_marks.empty())
        arrange(std::exchange(m_marks, {}));
}

void EventListModel::reload()
{
    m_ids.ask<std::vector<registry::EventMark>>(
        m_desk.reader(),
        [filter = m_filter, asOf = m_desk.session().moment().asOf, times = m_times](const registry::Connection& connection, std::stop_token stop) {
            return registry::eventMarks(connection, filter, stop, asOf, times);
        },
        [this](Result<std::vector<registry::EventMark>> marks) {
            m_problem = marks ? QString() : marks.error().sentence;
            if (marks) {
                std::ranges::reverse(*marks);
                apply(*marks);
            }
            emit loaded();
        });
}

void EventListModel::apply(const std::vector<registry::EventMark>& oldestFirst)
{
    const std::size_t lines = m_filter == registry::EventFilter() ? m_checkpoints.size() : 0;
    if (m_placed == lines && oldestFirst.size() >= m_marks.size() && std::equal(m_marks.begin(), m_marks.end(), oldestFirst.begin()))
        append({oldestFirst.begin() + qsizetype(m_marks.size()), oldestFirst.end()});
    else
        arrange(oldestFirst);
}

void EventListModel::arrange(const std::vector<registry::EventMark>& oldestFirst)
{
    beginResetModel();
    m_rows.cancel();
    m_wantedFirst = -1;
    m_marks.clear();
    m_days.clear();
    m_placed = 0;
    for (const registry::EventMark& mark : oldestFirst) {
        placeCheckpoints(mark.seq.value);
        take(mark);
    }
    if (!m_marks.empty())
        placeCheckpoints(m_marks.back().seq.value + 1);
    endResetModel();
}

void EventListModel::placeCheckpoints(qint64 before)
{
    if (m_filter != registry::EventFilter())
        return;
    for (; m_placed < m_checkpoints.size() && m_checkpoints[m_placed].event < before; ++m_placed)
        m_days.push_back({{}, int(m_marks.size()), 0, int(m_placed)});
}

void EventListModel::take(const registry::EventMark& mark)
{
    if (m_days.empty() || m_days.back().date != mark.day)
        m_days.push_back({mark.day, int(m_marks.size()), 0, -1});
    ++m_days.back().count;
    m_marks.push_back(mark);
}

void EventListModel::append(const std::vector<registry::EventMark>& more)
{
    if (more.empty())
        return;
    auto at = more.begin();
    if (!m_days.empty()) {
        const auto other = std::ranges::find_if(more, [&](const registry::EventMark& mark) { return mark.day != m_days.back().date; });
        if (other != more.begin()) {
            beginInsertRows(index(0, 0), 0, int(other - more.begin()) - 1);
            for (; at != other; ++at)
                take(*at);
            endInsertRows();
        }
    }
    // Whole days on top, one after the other: a view asks for a new day's rows when it shows it.
    while (at != more.end()) {
        const auto end = std::find_if(at, more.end(), [day = at->day](const registry::EventMark& mark) { return mark.day != day; });
        beginInsertRows({}, 0, 0);
        for (; at != end; ++at)
            take(*at);
        endInsertRows();
    }
}

int EventListModel::markOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return -1;
    const Day& day = m_days[index.internalId() - 1];
    return day.first + day.count - 1 - index.row();
}

const registry::EventRow* EventListModel::event(const QModelIndex& index) const
{
    const int mark = markOf(index);
    if (mark < 0)
        return nullptr;
    const auto known = m_known.constFind(m_marks[std::size_t(mark)].seq.value);
    return known == m_known.constEnd() ? nullptr : &*known;
}

QModelIndex EventListModel::indexOfMark(int mark, int column) const
{
    const auto after = std::ranges::upper_bound(m_days, mark, {}, &Day::first);
    const auto day = std::size_t(after - m_days.begin()) - 1;
    return createIndex(m_days[day].first + m_days[day].count - 1 - mark, column, quintptr(day) + 1);
}

QModelIndex EventListModel::indexOf(EventSeq seq) const
{
    const auto at = std::ranges::lower_bound(m_marks, seq, {}, &registry::EventMark::seq);
    return at != m_marks.end() && at->seq == seq ? indexOfMark(int(at - m_marks.begin()), 0) : QModelIndex();
}

QModelIndex EventListModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_days.size() - std::size_t(parent.row())) : 0);
}

QModelIndex EventListModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(m_days.size() - child.internalId()), 0, quintptr(0));
}

int EventListModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_days.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return m_days[m_days.size() - 1 - std::size_t(parent.row())].count;
}

int EventListModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

void EventListModel::fetchAround(int mark) const
{
    // Marks count from the oldest; a reader scrolls towards older ones, so most of the window lies below.
    if (m_wantedFirst >= 0 && mark >= m_wantedFirst && mark < m_wantedFirst + EventsAtOnce)
        return;
    m_wantedFirst = std::max(0, mark - EventsAtOnce * 3 / 4);
    if (m_fetchScheduled)
        return;
    m_fetchScheduled = true;
    // Painting asks for many rows in one go; one question answers them all.
    QTimer::singleShot(0, const_cast<EventListModel*>(this), [this] {
        m_fetchScheduled = false;
        if (m_wantedFirst < 0)
            return; // the model was reset meanwhile
        const auto first = std::min(m_marks.size(), std::size_t(m_wantedFirst));
        const auto last = std::min(m_marks.size(), first + std::size_t(EventsAtOnce));
        std::vector<EventSeq> seqs;
        for (std::size_t i = first; i < last; ++i)
            seqs.push_back(m_marks[i].seq);
        m_rows.ask<std::vector<registry::EventRow>>(
            m_desk.reader(),
            [seqs = std::move(seqs), asOf = m_desk.session().moment().asOf](const registry::Connection& connection, std::stop_token stop) {
                return registry::eventRows(connection, seqs, stop, asOf);
            },
            [this, first, last](Result<std::vector<registry::EventRow>> rows) {
                m_wantedFirst = -1;
                if (!rows)
                    return;
                if (m_known.size() > EventsKept)
                    m_known.clear();
                for (registry::EventRow& fetched : *rows)
                    m_known.emplace(fetched.seq.value, std::move(fetched));
                auto* self = const_cast<EventListModel*>(this);
                for (std::size_t i = first; i < std::min(last, m_marks.size());) {
                    // One signal a day.
                    const QModelIndex oldest = indexOfMark(int(i), ColumnCount - 1);
                    const Day& day = m_days[oldest.internalId() - 1];
                    const auto end = std::min(last, std::size_t(day.first + day.count));
                    emit self->dataChanged(indexOfMark(int(end) - 1, 0), oldest);
                    i = end;
                }
            });
    });
}

QVariant EventListModel::headingCell(const Day& day, int role) const
{
    if (role == RowIsGroup)
        return true;
    if (day.checkpoint < 0)
        return role == Qt::DisplayRole ? QVariant(dayText(day.date, DayForm::Whole)) : QVariant();
    const KeptCheckpoint& kept = m_checkpoints[std::size_t(day.checkpoint)];
    const QString title = tr("Checkpoint %1").arg(kept.event);
    const QString more = tr("kept on %1 in %2").arg(momentText(kept.at), kept.file);
    switch (role) {
    case Qt::DisplayRole: return withMore(title, more);
    case Qt::ToolTipRole:
        return tr("The events up to %1 were kept as a checkpoint: verify with this file whether they are unaltered.").arg(kept.event);
    case RowText: return title;
    case RowMore: return more;
    case RowIcon: return u"checkpoint"_s;
    case RowIconTone:
    case RowTone: return QVariant::fromValue(Tone::Ok);
    default: return {};
    }
}

QVariant EventListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int mark = markOf(index);
    if (mark < 0) {
        return index.column() == 0 ? headingCell(m_days[m_days.size() - 1 - std::size_t(index.row())], role)
            : role == RowIsGroup   ? QVariant(false)
                                   : QVariant();
    }
    const EventSeq seq = m_marks[std::size_t(mark)].seq;
    if (role == SeqRole)
        return seq.value;
    const auto known = m_known.constFind(seq.value);
    if (known != m_known.constEnd())
        return eventCell(*known, Column(index.column()), role, m_times);
    fetchAround(mark);
    if (role == RowIsLoading)
        return true;
    return role == Qt::DisplayRole ? QVariant(tr("Loading")) : QVariant();
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(columnTitle(Column(section), m_times)) : QVariant();
}

}
