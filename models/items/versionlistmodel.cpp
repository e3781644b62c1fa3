// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/versionlistmodel.h"

#include "items/rowchanges.h"
#include "items/rowroles.h"
#include "items/versioncells.h"

#include <QTimer>
#include <algorithm>

namespace gatehouse::items {

namespace {

// Rows fetched at once: several screens, so that scrolling rarely meets a grey row.
constexpr int VersionsAtOnce = 200;
// Past this many known rows the far ones are forgotten.
constexpr int VersionsKept = 20'000;

struct ListAnswer {
    std::vector<VersionId> ids;
    qint64 total = 0;
};

}

VersionListModel::VersionListModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk), m_ids(this), m_rows(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &VersionListModel::reload);
    reload();
}

void VersionListModel::setFilter(const registry::VersionFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

void VersionListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    const registry::VersionOrder sorting{orderOf(Column(column)), order == Qt::DescendingOrder};
    if (m_sorting == sorting)
        return;
    m_sorting = sorting;
    reload();
}

void VersionListModel::reload()
{
    m_ids.ask<ListAnswer>(
        m_desk.reader(),
        [filter = m_filter, sorting = m_sorting, moment = m_desk.session().moment()](const registry::Connection& connection,
                                                                                     std::stop_token stop) -> Result<ListAnswer> {
            auto ids = registry::versionIds(connection, filter, moment.now(), moment.asOf, stop, sorting);
            if (!ids)
                return std::unexpected(ids.error());
            const auto counts = registry::inventoryCounts(connection, moment.asOf);
            if (!counts)
                return std::unexpected(counts.error());
            return ListAnswer{std::move(*ids), counts->versions};
        },
        [this](Result<ListAnswer> answer) {
            m_problem = answer ? QString() : answer.error().sentence;
            if (answer) {
                m_total = answer->total;
                apply(answer->ids);
            }
            emit loaded();
        });
}

void VersionListModel::apply(const std::vector<VersionId>& ids)
{
    ++m_news; // what is known is shown until it is fetched again
    m_rows.cancel();
    m_wantedFirst = -1;
    const auto numbers = [](const std::vector<VersionId>& list) {
        std::vector<qint64> values;
        values.reserve(list.size());
        for (const VersionId id : list)
            values.push_back(id.value);
        return values;
    };
    if (ids != m_order)
        changeRows(numbers(m_order), numbers(ids),
                   {[this](int first, int last) {
                        beginRemoveRows({}, first, last);
                        m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
                        endRemoveRows();
                    },
                    [this](int first, const std::vector<qint64>& coming) {
                        beginInsertRows({}, first, first + int(coming.size()) - 1);
                        m_order.insert(m_order.begin() + first, coming.size(), VersionId{});
                        for (std::size_t i = 0; i < coming.size(); ++i)
                            m_order[std::size_t(first) + i] = {coming[i]};
                        endInsertRows();
                    },
                    [this](const std::vector<int>& from) { permute(from); }});
    // Views paint what is in sight, and that asks for it anew.
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
}

void VersionListModel::permute(const std::vector<int>& from)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> to(from.size());
    std::vector<VersionId> order;
    order.reserve(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        to[std::size_t(from[i])] = int(i);
        order.push_back(m_order[std::size_t(from[i])]);
    }
    m_order = std::move(order);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& kept : before)
        after << index(to[std::size_t(kept.row())], kept.column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void VersionListModel::fetchAround(int row) const
{
    if (m_wantedFirst >= 0 && row >= m_wantedFirst && row < m_wantedFirst + VersionsAtOnce)
        return;
    m_wantedFirst = std::max(0, row - VersionsAtOnce / 4);
    if (m_fetchScheduled)
        return;
    m_fetchScheduled = true;
    // Painting asks for many rows in one go; one question answers them all.
    auto* self = const_cast<VersionListModel*>(this);
    QTimer::singleShot(0, self, [this, self] {
        m_fetchScheduled = false;
        if (m_wantedFirst < 0) // other ids came meanwhile, and are painted
            return;
        const auto first = std::min(m_order.size(), std::size_t(m_wantedFirst));
        const auto last = std::min(m_order.size(), first + std::size_t(VersionsAtOnce));
        std::vector<VersionId> ids(m_order.begin() + qsizetype(first), m_order.begin() + qsizetype(last));
        m_rows.ask<std::vector<registry::VersionRow>>(
            m_desk.reader(),
            [ids = std::move(ids), moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) {
                return registry::versionRows(connection, ids, moment.now(), moment.asOf, stop);
            },
            [this, self, first, last](Result<std::vector<registry::VersionRow>> rows) {
                m_wantedFirst = -1;
                if (rows)
                    self->take(std::move(*rows), int(first), int(last));
            });
    });
}

void VersionListModel::take(std::vector<registry::VersionRow> rows, int first, int last)
{
    if (m_known.size() > VersionsKept)
        m_known.clear();
    bool isNews = false;
    for (registry::VersionRow& fetched : rows) {
        Known& known = m_known[fetched.id.value];
        isNews = isNews || known.row != fetched;
        known = {std::move(fetched), m_news};
    }
    if (isNews && last > first)
        emit dataChanged(index(first, 0), index(last - 1, ColumnCount - 1));
}

int VersionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int VersionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VersionListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto known = m_known.constFind(m_order[std::size_t(index.row())].value);
    if (known == m_known.constEnd()) {
        fetchAround(index.row());
        if (role == RowIsLoading)
            return true;
        return role == Qt::DisplayRole ? QVariant(tr("Loading")) : QVariant();
    }
    if (known->news != m_news)
        fetchAround(index.row());
    if (role == VersionNameRole)
        return QString(known->row.modelName + u'@' + known->row.label);
    return versionCell(known->row, Column(index.column()), role, true);
}

QVariant VersionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? columnHead(Column(section), role) : QVariant();
}

}
