// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/resultlistmodel.h"

#include "items/resultcells.h"
#include "items/rowchanges.h"

#include <algorithm>
#include <numeric>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::ResultRow;

namespace {

QStringList sorted(const std::set<QString>& words)
{
    return {words.begin(), words.end()};
}

}

ResultListModel::ResultListModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &ResultListModel::reload);
    reload();
}

void ResultListModel::reload()
{
    m_question.ask<std::vector<ResultRow>>(
        m_desk.reader(),
        [moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) {
            return registry::resultsDirectory(connection, moment.now(), moment.asOf, stop);
        },
        [this](Result<std::vector<ResultRow>> rows) {
            m_problem = rows ? QString() : rows.error().sentence;
            if (rows) {
                m_loaded = true;
                take(std::move(*rows));
            }
            emit loaded();
        });
}

void ResultListModel::setFilter(const ResultFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    arrange();
    emit loaded();
}

void ResultListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column >= 0 && column < ColumnCount ? Column(column) : ModelColumn;
    m_order = order;
    arrange();
    emit loaded();
}

bool ResultListModel::matches(const ResultRow& row) const
{
    if (!m_filter.formats.empty() && !m_filter.formats.contains(row.location.format))
        return false;
    if (!m_filter.owner.isEmpty() && m_filter.owner != row.live->model.owner)
        return false;
    if (!m_filter.consumer.isEmpty() && !std::ranges::contains(*row.consumers, m_filter.consumer, &Consumer::name))
        return false;
    if (m_filter.nowhere && !row.location.place.isEmpty())
        return false;
    if (m_filter.text.isEmpty())
        return true;
    QString all = QStringList{row.location.place,   row.location.format, row.location.kind,       row.location.refresh,
                              row.live->model.name, row.live->slot,      row.live->version.label, m_desk.displayName(row.live->model.owner)}
                      .join(u'\n');
    for (const Consumer& consumer : *row.consumers)
        all += u'\n' + consumer.name;
    return std::ranges::all_of(m_filter.text.split(u' ', Qt::SkipEmptyParts),
                               [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString ResultListModel::keyOf(const ResultRow& row, Column column) const
{
    switch (column) {
    case PlaceColumn: return row.location.place.toCaseFolded();
    case ModelColumn: return row.live->model.name.toCaseFolded();
    case SlotColumn: return row.live->slot.toCaseFolded();
    case FormatColumn: return row.location.format.toCaseFolded();
    case RefreshColumn: return row.location.refresh.toCaseFolded();
    case OwnerColumn: return m_desk.displayName(row.live->model.owner).toCaseFolded();
    case ConsumersColumn: return u"%1"_s.arg(qint64(row.consumers->size()), 9, 10, QChar(u'0'));
    case ColumnCount: break;
    }
    return {};
}

void ResultListModel::take(std::vector<ResultRow> rows)
{
    m_rows = std::move(rows);
    m_ids.clear();
    m_rowOf.clear();
    QHash<QString, int> seen; // a model may name one place twice
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ResultRow& row = m_rows[i];
        const QString named = QStringList{row.live->model.name, row.live->slot, row.location.place}.join(u'\n');
        const QString key = named + u'\n' + QString::number(seen[named]++);
        auto known = m_idOf.constFind(key);
        if (known == m_idOf.constEnd())
            known = m_idOf.insert(key, m_idOf.size() + 1);
        m_ids.push_back(*known);
        m_rowOf.insert(*known, i);
    }
    arrange();
}

void ResultListModel::arrange()
{
    std::vector<std::pair<QString, std::size_t>> wanted; // by the column, then as the directory has them
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (matches(m_rows[i]))
            wanted.emplace_back(keyOf(m_rows[i], m_sortColumn), i);
    if (m_order == Qt::AscendingOrder)
        std::ranges::sort(wanted);
    else
        std::ranges::sort(wanted, std::greater());
    std::vector<qint64> ids;
    ids.reserve(wanted.size());
    for (const auto& [key, row] : wanted)
        ids.push_back(m_ids[row]);
    changeRows(m_shown, ids,
               {[this](int first, int last) {
                    beginRemoveRows({}, first, last);
                    m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
                    endRemoveRows();
                },
                [this](int first, const std::vector<qint64>& coming) {
                    beginInsertRows({}, first, first + int(coming.size()) - 1);
                    m_shown.insert(m_shown.begin() + first, coming.begin(), coming.end());
                    endInsertRows();
                },
                [this](const std::vector<int>& from) { permute(from); }});
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
}

void ResultListModel::permute(const std::vector<int>& from)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> to(from.size());
    std::vector<qint64> order;
    order.reserve(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        to[std::size_t(from[i])] = int(i);
        order.push_back(m_shown[std::size_t(from[i])]);
    }
    m_shown = std::move(order);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& kept : before)
        after << index(to[std::size_t(kept.row())], kept.column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

ResultCounts ResultListModel::counts() const
{
    ResultCounts counts;
    counts.rows = int(m_rows.size());
    std::set<QString> models;
    for (const ResultRow& row : m_rows) {
        models.insert(row.live->model.name);
        ++(row.location.place.isEmpty() ? counts.nowhere : counts.places);
    }
    counts.models = int(models.size());
    counts.shown = int(m_shown.size());
    return counts;
}

QStringList ResultListModel::formats() const
{
    std::set<QString> all;
    for (const ResultRow& row : m_rows)
        if (!row.location.format.isEmpty())
            all.insert(row.location.format);
    return sorted(all);
}

QStringList ResultListModel::consumers() const
{
    std::set<QString> all;
    for (const ResultRow& row : m_rows)
        for (const Consumer& consumer : *row.consumers)
            all.insert(consumer.name);
    return sorted(all);
}

const ResultRow* ResultListModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return nullptr;
    // While rows that are gone are taken away, views may still ask for them.
    const auto found = m_rowOf.constFind(m_shown[std::size_t(index.row())]);
    return found == m_rowOf.constEnd() ? nullptr : &m_rows[*found];
}

int ResultListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ResultListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultListModel::data(const QModelIndex& index, int role) const
{
    const ResultRow* found = row(index);
    return found == nullptr ? QVariant() : resultCell(*found, m_desk, Column(index.column()), role);
}

QVariant ResultListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return role == Qt::DisplayRole ? QVariant(columnTitle(Column(section))) : QVariant();
}

}
