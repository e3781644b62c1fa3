// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/versionlistmodel.h"

#include "items/rowroles.h"
#include "items/versioncells.h"

#include <QTimer>
#include <algorithm>

namespace gatehouse::items {

namespace {

// Rows fetched at once: several screens, so that scrolling rarely meets a grey row.
constexpr int Window = 200;
// Past this many known rows the far ones are forgotten.
constexpr int Kept = 20'000;

struct Answer {
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

void VersionListModel::reload()
{
    m_ids.ask<Answer>(
        m_desk.reader(),
        [filter = m_filter](const registry::Connection& connection, std::stop_token stop) -> Result<Answer> {
            auto ids = registry::versionIds(connection, filter, registry::systemClock(), {}, stop);
            if (!ids)
                return std::unexpected(ids.error());
            const auto counts = registry::inventoryCounts(connection, {});
            if (!counts)
                return std::unexpected(counts.error());
            return Answer{std::move(*ids), counts->versions};
        },
        [this](Result<Answer> answer) {
            m_problem = answer ? QString() : answer.error().sentence;
            if (answer) {
                m_total = answer->total;
                apply(std::move(answer->ids));
            }
            emit loaded();
        });
}

void VersionListModel::apply(std::vector<VersionId> ids)
{
    m_known.clear();
    m_rows.cancel();
    m_wantedFirst = -1;
    if (ids == m_order) {
        if (!m_order.empty())
            emit dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
        return;
    }
    // The common difference is a run of rows in the middle: what both ends share stays where it is.
    const auto [oldHead, newHead] = std::ranges::mismatch(m_order, ids);
    const auto head = int(oldHead - m_order.begin());
    int tail = 0;
    while (tail < int(m_order.size()) - head && tail < int(ids.size()) - head
           && m_order[m_order.size() - 1 - std::size_t(tail)] == ids[ids.size() - 1 - std::size_t(tail)])
        ++tail;
    const int gone = int(m_order.size()) - head - tail;
    const int come = int(ids.size()) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, head, head + gone - 1);
        m_order.erase(m_order.begin() + head, m_order.begin() + head + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, head, head + come - 1);
        m_order.insert(m_order.begin() + head, ids.begin() + head, ids.begin() + head + come);
        endInsertRows();
    }
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
}

void VersionListModel::fetchAround(int row) const
{
    if (m_wantedFirst >= 0 && row >= m_wantedFirst && row < m_wantedFirst + Window)
        return;
    m_wantedFirst = std::max(0, row - Window / 4);
    if (m_fetchScheduled)
        return;
    m_fetchScheduled = true;
    // Painting asks for many rows in one go; one question answers them all.
    QTimer::singleShot(0, const_cast<VersionListModel*>(this), [this] {
        m_fetchScheduled = false;
        const auto first = std::min(m_order.size(), std::size_t(std::max(0, m_wantedFirst)));
        const auto last = std::min(m_order.size(), first + std::size_t(Window));
        std::vector<VersionId> ids(m_order.begin() + qsizetype(first), m_order.begin() + qsizetype(last));
        m_rows.ask<std::vector<registry::VersionRow>>(
            m_desk.reader(),
            [ids = std::move(ids)](const registry::Connection& connection, std::stop_token stop) {
                return registry::versionRows(connection, ids, registry::systemClock(), {}, stop);
            },
            [this, first, last](Result<std::vector<registry::VersionRow>> rows) {
                m_wantedFirst = -1;
                if (!rows)
                    return;
                if (m_known.size() > Kept)
                    m_known.clear();
                for (registry::VersionRow& fetched : *rows)
                    m_known.insert(fetched.id.value, std::move(fetched));
                auto* self = const_cast<VersionListModel*>(this);
                if (last > first && last <= m_order.size())
                    emit self->dataChanged(index(int(first), 0), index(int(last) - 1, ColumnCount - 1));
            });
    });
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
    if (role == VersionNameRole)
        return QString(known->modelName + u'@' + known->label);
    return versionCell(*known, Column(index.column()), role, true);
}

QVariant VersionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Changed)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(columnTitle(Column(section))) : QVariant();
}

}
