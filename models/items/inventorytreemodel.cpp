// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inventorytreemodel.h"

#include "items/modelcells.h"
#include "items/rowroles.h"
#include "items/versioncells.h"

#include <QTimer>
#include <algorithm>

namespace gatehouse::items {

namespace {

// Fetched around a row that is looked at.
constexpr int Before = 20, After = 60;
constexpr qsizetype MostAsked = 1000;
// Past this many known rows they are forgotten and fetched again.
constexpr int Kept = 20'000;

struct Answer {
    std::vector<registry::ModelRow> models;
    registry::InventoryCounts counts;
};

}

InventoryTreeModel::InventoryTreeModel(Desk& desk, QObject* parent) : QAbstractItemModel(parent), m_desk(desk), m_question(this), m_rows(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &InventoryTreeModel::reload);
    reload();
}

void InventoryTreeModel::setFilter(const registry::VersionFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

void InventoryTreeModel::reload()
{
    m_question.ask<Answer>(
        m_desk.reader(),
        [filter = m_filter](const registry::Connection& connection, std::stop_token stop) -> Result<Answer> {
            auto models = registry::modelRows(connection, filter, registry::systemClock(), {}, stop);
            if (!models)
                return std::unexpected(models.error());
            const auto counts = registry::inventoryCounts(connection, {});
            if (!counts)
                return std::unexpected(counts.error());
            return Answer{std::move(*models), *counts};
        },
        [this](Result<Answer> answer) {
            m_problem = answer ? QString() : answer.error().sentence;
            if (answer) {
                m_share = {qint64(answer->models.size()), answer->counts.models, 0, answer->counts.versions};
                for (const registry::ModelRow& row : answer->models)
                    m_share.versions += row.versions;
                apply(std::move(answer->models));
            }
            emit loaded();
        });
}

// Removes models that are gone, and those that stand in another order than before.
void InventoryTreeModel::removeGone(const std::vector<registry::ModelRow>& rows)
{
    QHash<qint64, int> coming;
    for (std::size_t i = 0; i < rows.size(); ++i)
        coming.insert(rows[i].id.value, int(i));
    std::vector<bool> stays(m_models.size(), false);
    int newest = -1;
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        const int place = coming.value(m_models[i].id.value, -1);
        stays[i] = place > newest;
        newest = stays[i] ? place : newest;
    }
    for (int last = int(m_models.size()) - 1; last >= 0;) {
        int first = last;
        while (first >= 0 && stays[std::size_t(first)] == stays[std::size_t(last)])
            --first;
        if (!stays[std::size_t(last)]) {
            beginRemoveRows({}, first + 1, last);
            m_models.erase(m_models.begin() + first + 1, m_models.begin() + last + 1);
            renumber();
            endRemoveRows();
        }
        last = first;
    }
}

void InventoryTreeModel::renumber()
{
    m_places.clear();
    for (std::size_t i = 0; i < m_models.size(); ++i)
        m_places.insert(m_models[i].id.value, int(i));
}

void InventoryTreeModel::apply(std::vector<registry::ModelRow> rows)
{
    m_known.clear();
    m_wanted.clear();
    m_rows.cancel();
    removeGone(rows);
    for (std::size_t i = 0; i < rows.size();) {
        if (i < m_models.size() && m_models[i].id == rows[i].id) {
            applyVersions(int(i), rows[i].matching);
            m_models[i] = std::move(rows[i]);
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < rows.size() && (i >= m_models.size() || rows[end].id != m_models[i].id))
            ++end;
        beginInsertRows({}, int(i), int(end) - 1);
        m_models.insert(m_models.begin() + qsizetype(i), std::make_move_iterator(rows.begin() + qsizetype(i)),
                        std::make_move_iterator(rows.begin() + qsizetype(end)));
        renumber();
        endInsertRows();
        i = end;
    }
    if (m_models.empty())
        return;
    emit dataChanged(index(0, 0), index(int(m_models.size()) - 1, VersionListModel::ColumnCount - 1));
    for (int row = 0; row < int(m_models.size()); ++row) {
        const QModelIndex model = index(row, 0);
        if (const int versions = rowCount(model); versions > 0 && m_open.contains(m_models[std::size_t(row)].id.value))
            emit dataChanged(index(0, 0, model), index(versions - 1, VersionListModel::ColumnCount - 1, model));
    }
}

// The common difference is a run in the middle: what both ends share stays where it is.
void InventoryTreeModel::applyVersions(int place, const std::vector<VersionId>& ids)
{
    std::vector<VersionId>& now = m_models[std::size_t(place)].matching;
    if (now == ids)
        return;
    const auto head = int(std::ranges::mismatch(now, ids).in1 - now.begin());
    int tail = 0;
    while (tail < int(std::min(now.size(), ids.size())) - head && now[now.size() - 1 - std::size_t(tail)] == ids[ids.size() - 1 - std::size_t(tail)])
        ++tail;
    const QModelIndex model = index(place, 0);
    if (const int gone = int(now.size()) - head - tail; gone > 0) {
        beginRemoveRows(model, head, head + gone - 1);
        now.erase(now.begin() + head, now.begin() + head + gone);
        endRemoveRows();
    }
    if (const int come = int(ids.size()) - head - tail; come > 0) {
        beginInsertRows(model, head, head + come - 1);
        now.insert(now.begin() + head, ids.begin() + head, ids.begin() + head + come);
        endInsertRows();
    }
}

void InventoryTreeModel::setOpen(const QModelIndex& index, bool open)
{
    if (!index.isValid() || index.parent().isValid())
        return;
    const qint64 id = m_models[std::size_t(index.row())].id.value;
    if (open == m_open.contains(id))
        return;
    if (open)
        m_open.insert(id);
    else
        m_open.remove(id);
    const QModelIndex state = index.siblingAtColumn(VersionListModel::State);
    emit dataChanged(state, state);
}

bool InventoryTreeModel::isOpen(const QModelIndex& index) const
{
    return index.isValid() && !index.parent().isValid() && m_open.contains(m_models[std::size_t(index.row())].id.value);
}

// A model's index carries 0, a version's the id of its model, which stays while rows come and go.
QModelIndex InventoryTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= VersionListModel::ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_models[std::size_t(parent.row())].id.value) : quintptr(0));
}

QModelIndex InventoryTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const auto place = m_places.constFind(qint64(child.internalId()));
    return place == m_places.constEnd() ? QModelIndex() : createIndex(*place, 0, quintptr(0));
}

int InventoryTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_models.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_models[std::size_t(parent.row())].matching.size());
}

int InventoryTreeModel::columnCount(const QModelIndex&) const
{
    return VersionListModel::ColumnCount;
}

const registry::ModelRow* InventoryTreeModel::modelOf(const QModelIndex& version) const
{
    const auto place = m_places.constFind(qint64(version.internalId()));
    return place == m_places.constEnd() ? nullptr : &m_models[std::size_t(*place)];
}

QVariant InventoryTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = VersionListModel::Column(index.column());
    if (index.internalId() == 0) {
        const registry::ModelRow& row = m_models[std::size_t(index.row())];
        if (role == ModelNameRole)
            return row.name;
        return modelCell(row, column, role, m_open.contains(row.id.value) && !row.matching.empty());
    }
    const registry::ModelRow* model = modelOf(index);
    if (!model || index.row() >= int(model->matching.size()))
        return {};
    if (role == ModelNameRole)
        return model->name;
    const auto known = m_known.constFind(model->matching[std::size_t(index.row())].value);
    if (known == m_known.constEnd()) {
        want(*model, index.row());
        if (role == RowIsLoading)
            return true;
        return role == Qt::DisplayRole ? QVariant(tr("Loading")) : QVariant();
    }
    if (role == VersionNameRole)
        return QString(known->modelName + u'@' + known->label);
    return versionCell(*known, column, role, false);
}

QVariant InventoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= VersionListModel::ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == VersionListModel::Changed)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(VersionListModel::Column(section))) : QVariant();
}

void InventoryTreeModel::want(const registry::ModelRow& model, int row) const
{
    if (m_wanted.contains(model.matching[std::size_t(row)].value))
        return;
    const int last = std::min(int(model.matching.size()), row + After);
    for (int i = std::max(0, row - Before); i < last; ++i)
        if (const qint64 id = model.matching[std::size_t(i)].value; !m_known.contains(id))
            m_wanted.insert(id);
    if (m_fetchScheduled)
        return;
    m_fetchScheduled = true;
    // Painting asks for many rows in one go; one question answers them all.
    QTimer::singleShot(0, const_cast<InventoryTreeModel*>(this), &InventoryTreeModel::fetch);
}

void InventoryTreeModel::fetch()
{
    // A new question ends the one under way, so it asks for those rows too, unless scrolling has left them far behind.
    if (m_rows.isBusy() && m_asked.size() < MostAsked)
        m_wanted.unite(m_asked);
    m_asked = std::exchange(m_wanted, {});
    m_fetchScheduled = false;
    std::vector<VersionId> ids;
    for (const qint64 id : std::as_const(m_asked))
        ids.push_back({id});
    if (ids.empty())
        return;
    m_rows.ask<std::vector<registry::VersionRow>>(
        m_desk.reader(),
        [ids = std::move(ids)](const registry::Connection& connection, std::stop_token stop) {
            return registry::versionRows(connection, ids, registry::systemClock(), {}, stop);
        },
        [this](Result<std::vector<registry::VersionRow>> rows) {
            if (!rows)
                return;
            if (m_known.size() > Kept)
                m_known.clear();
            QSet<qint64> touched;
            for (registry::VersionRow& row : *rows) {
                touched.insert(row.model.value);
                m_known.insert(row.id.value, std::move(row));
            }
            for (const qint64 id : std::as_const(touched)) {
                const auto place = m_places.constFind(id);
                if (place == m_places.constEnd())
                    continue;
                const QModelIndex model = index(*place, 0);
                if (const int versions = rowCount(model); versions > 0)
                    emit dataChanged(index(0, 0, model), index(versions - 1, VersionListModel::ColumnCount - 1, model));
            }
        });
}

}
