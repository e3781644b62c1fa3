// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inventorytreemodel.h"

#include "items/modelcells.h"
#include "items/rowchanges.h"
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
constexpr int RowsKept = 20'000;
// Each change of rows looks at every index that views keep, and they keep one for every open model: beyond this many models it is said once.
constexpr int FewModels = 24;

struct TreeAnswer {
    std::vector<registry::ModelRow> models;
    registry::InventoryCounts counts;
};

// Models come by name, and equal ones stay so.
void sortModels(std::vector<registry::ModelRow>& models, registry::VersionOrder order)
{
    const auto by = [&](auto&& key) {
        std::ranges::stable_sort(
            models, [&](const auto& one, const auto& other) { return order.descending ? key(other) < key(one) : key(one) < key(other); });
    };
    using By = registry::VersionOrder::By;
    switch (order.by) {
    case By::Name:
        if (order.descending)
            std::ranges::reverse(models);
        return;
    case By::State: return by([](const auto& row) { return row.matching.empty() ? -1 : int(row.worst); });
    case By::Slots: return by([](const auto& row) { return row.liveSlots; });
    case By::Tier: return by([](const auto& row) { return row.tier; });
    case By::Owner: return by([](const auto& row) { return row.owner.toCaseFolded(); });
    case By::Findings: return by([](const auto& row) { return row.openFindings; });
    case By::Changed: return by([](const auto& row) { return row.changedAt; });
    }
}

template <class T> std::vector<T> permuted(std::vector<T>& old, const std::vector<int>& from)
{
    std::vector<T> moved;
    moved.reserve(old.size());
    for (const int place : from)
        moved.push_back(std::move(old[std::size_t(place)]));
    return moved;
}

std::vector<int> inverse(const std::vector<int>& from)
{
    std::vector<int> to(from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        to[std::size_t(from[i])] = int(i);
    return to;
}

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

void InventoryTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= VersionListModel::ColumnCount)
        return;
    const registry::VersionOrder sorting{orderOf(VersionListModel::Column(column)), order == Qt::DescendingOrder};
    if (m_sorting == sorting)
        return;
    m_sorting = sorting;
    reload();
}

void InventoryTreeModel::reload()
{
    m_question.ask<TreeAnswer>(
        m_desk.reader(),
        [filter = m_filter, sorting = m_sorting, moment = m_desk.session().moment()](const registry::Connection& connection,
                                                                                     std::stop_token stop) -> Result<TreeAnswer> {
            auto models = registry::modelRows(connection, filter, moment.now(), moment.asOf, stop);
            if (!models)
                return std::unexpected(models.error());
            sortModels(*models, sorting);
            const auto counts = registry::inventoryCounts(connection, moment.asOf);
            if (!counts)
                return std::unexpected(counts.error());
            return TreeAnswer{std::move(*models), *counts};
        },
        [this](Result<TreeAnswer> answer) {
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

void InventoryTreeModel::renumber()
{
    m_places.clear();
    for (std::size_t i = 0; i < m_models.size(); ++i)
        m_places.insert(m_models[i].id.value, int(i));
}

void InventoryTreeModel::apply(std::vector<registry::ModelRow> rows)
{
    ++m_news; // what is known is shown until it is fetched again
    m_wanted.clear();
    m_rows.cancel();
    std::vector<qint64> now, wanted;
    QHash<qint64, std::size_t> coming;
    for (const registry::ModelRow& row : m_models)
        now.push_back(row.id.value);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        wanted.push_back(rows[i].id.value);
        coming.insert(rows[i].id.value, i);
    }
    changeRows(now, wanted,
               {[this](int first, int last) {
                    beginRemoveRows({}, first, last);
                    m_models.erase(m_models.begin() + first, m_models.begin() + last + 1);
                    renumber();
                    endRemoveRows();
                },
                [this, &rows, &coming](int first, const std::vector<qint64>& ids) {
                    std::vector<registry::ModelRow> fresh;
                    fresh.reserve(ids.size());
                    for (const qint64 id : ids)
                        fresh.push_back(rows[coming.value(id)]);
                    beginInsertRows({}, first, first + int(ids.size()) - 1);
                    m_models.insert(m_models.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
                    renumber();
                    endInsertRows();
                },
                [this](const std::vector<int>& from) { permuteModels(from); }});
    std::vector<int> changed;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (m_models[i].matching != rows[i].matching)
            changed.push_back(int(i));
    if (changed.size() > FewModels)
        applyAllVersions(rows);
    else
        for (const int place : changed)
            applyVersions(place, rows[std::size_t(place)].matching);
    m_models = std::move(rows);
    if (m_models.empty())
        return;
    // Views paint what is in sight, and that asks for it anew.
    emit dataChanged(index(0, 0), index(int(m_models.size()) - 1, VersionListModel::ColumnCount - 1));
    for (int row = 0; row < int(m_models.size()); ++row) {
        const QModelIndex model = index(row, 0);
        if (const int versions = rowCount(model); versions > 0 && m_open.contains(m_models[std::size_t(row)].id.value))
            emit dataChanged(index(0, 0, model), index(versions - 1, VersionListModel::ColumnCount - 1, model));
    }
}

void InventoryTreeModel::applyVersions(int place, const std::vector<VersionId>& ids)
{
    std::vector<VersionId>& here = m_models[std::size_t(place)].matching;
    if (here == ids)
        return;
    std::vector<qint64> now, wanted;
    for (const VersionId id : here)
        now.push_back(id.value);
    for (const VersionId id : ids)
        wanted.push_back(id.value);
    const QModelIndex model = index(place, 0);
    changeRows(now, wanted,
               {[this, &here, &model](int first, int last) {
                    beginRemoveRows(model, first, last);
                    here.erase(here.begin() + first, here.begin() + last + 1);
                    endRemoveRows();
                },
                [this, &here, &model](int first, const std::vector<qint64>& coming) {
                    beginInsertRows(model, first, first + int(coming.size()) - 1);
                    here.insert(here.begin() + first, coming.size(), VersionId{});
                    for (std::size_t i = 0; i < coming.size(); ++i)
                        here[std::size_t(first) + i] = {coming[i]};
                    endInsertRows();
                },
                [this, place](const std::vector<int>& from) { permuteVersions(place, from); }});
}

void InventoryTreeModel::applyAllVersions(const std::vector<registry::ModelRow>& rows)
{
    emit layoutAboutToBeChanged();
    QHash<qint64, QHash<qint64, int>> places; // of a version by its id, under its model's
    QModelIndexList before, after;
    for (const QModelIndex& kept : persistentIndexList()) {
        const auto place = m_places.constFind(qint64(kept.internalId()));
        if (kept.internalId() == 0 || place == m_places.constEnd())
            continue;
        QHash<qint64, int>& versions = places[qint64(kept.internalId())];
        const std::vector<VersionId>& coming = rows[std::size_t(*place)].matching;
        if (versions.isEmpty())
            for (std::size_t i = 0; i < coming.size(); ++i)
                versions.insert(coming[i].value, int(i));
        const int row = versions.value(m_models[std::size_t(*place)].matching[std::size_t(kept.row())].value, -1);
        before << kept;
        after << (row < 0 ? QModelIndex() : createIndex(row, kept.column(), kept.internalId()));
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_models[i].matching = rows[i].matching;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void InventoryTreeModel::permuteModels(const std::vector<int>& from)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_models = permuted(m_models, from);
    renumber();
    const std::vector<int> to = inverse(from);
    QModelIndexList before, after;
    for (const QModelIndex& kept : persistentIndexList())
        if (kept.internalId() == 0) { // what a version stands under is its model's id, wherever that is
            before << kept;
            after << createIndex(to[std::size_t(kept.row())], kept.column(), quintptr(0));
        }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void InventoryTreeModel::permuteVersions(int place, const std::vector<int>& from)
{
    const QList<QPersistentModelIndex> parents{index(place, 0)};
    emit layoutAboutToBeChanged(parents, VerticalSortHint);
    registry::ModelRow& model = m_models[std::size_t(place)];
    model.matching = permuted(model.matching, from);
    const std::vector<int> to = inverse(from);
    QModelIndexList before, after;
    for (const QModelIndex& kept : persistentIndexList())
        if (kept.internalId() == quintptr(model.id.value)) {
            before << kept;
            after << createIndex(to[std::size_t(kept.row())], kept.column(), kept.internalId());
        }
    changePersistentIndexList(before, after);
    emit layoutChanged(parents, VerticalSortHint);
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
    if (known->news != m_news)
        want(*model, index.row());
    if (role == VersionNameRole)
        return QString(known->row.modelName + u'@' + known->row.label);
    return versionCell(known->row, column, role, false);
}

QVariant InventoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= VersionListModel::ColumnCount)
        return {};
    return columnHead(VersionListModel::Column(section), role);
}

bool InventoryTreeModel::isFresh(qint64 version) const
{
    const auto known = m_known.constFind(version);
    return known != m_known.constEnd() && known->news == m_news;
}

void InventoryTreeModel::want(const registry::ModelRow& model, int row) const
{
    if (m_wanted.contains(model.matching[std::size_t(row)].value))
        return;
    const int last = std::min(int(model.matching.size()), row + After);
    for (int i = std::max(0, row - Before); i < last; ++i)
        if (const qint64 id = model.matching[std::size_t(i)].value; !isFresh(id))
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
        [ids = std::move(ids), moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) {
            return registry::versionRows(connection, ids, moment.now(), moment.asOf, stop);
        },
        [this](Result<std::vector<registry::VersionRow>> rows) {
            if (rows)
                take(std::move(*rows));
        });
}

void InventoryTreeModel::take(std::vector<registry::VersionRow> rows)
{
    if (m_known.size() > RowsKept)
        m_known.clear();
    QSet<qint64> touched;
    for (registry::VersionRow& fetched : rows) {
        Known& known = m_known[fetched.id.value];
        if (known.row != fetched)
            touched.insert(fetched.model.value);
        known = {std::move(fetched), m_news};
    }
    for (const qint64 id : std::as_const(touched)) {
        const auto place = m_places.constFind(id);
        if (place == m_places.constEnd())
            continue;
        const QModelIndex model = index(*place, 0);
        if (const int versions = rowCount(model); versions > 0)
            emit dataChanged(index(0, 0, model), index(versions - 1, VersionListModel::ColumnCount - 1, model));
    }
}

}
