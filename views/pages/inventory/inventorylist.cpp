// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventorylist.h"

#include "items/inventorytreemodel.h"
#include "items/rowroles.h"
#include "theme/icons.h"

#include <QMenu>

namespace gatehouse::pages {

using items::InventoryTreeModel;
using namespace Qt::StringLiterals;
using Columns = items::VersionListModel;

namespace {

// What leaves first where there is little room, so that a name and why the version exists stay: the preview beside says the rest.
ColumnPlan plan(Columns::Column sortColumn, Qt::SortOrder order)
{
    return {{{Columns::State, 126},
             {Columns::Slots, 108},
             {Columns::RiskTier, 84},
             {Columns::Owner, 100},
             {Columns::Findings, 64},
             {Columns::Changed, 88}},
            {Columns::Findings, Columns::Slots, Columns::Owner, Columns::Changed},
            300,
            sortColumn,
            order};
}

bool isByModel(const QAbstractItemModel& model)
{
    return qobject_cast<const InventoryTreeModel*>(&model) != nullptr;
}

QString nameOf(const QModelIndex& index)
{
    const QString version = index.data(InventoryTreeModel::VersionNameRole).toString();
    return version.isEmpty() ? index.data(InventoryTreeModel::ModelNameRole).toString() : version;
}

}

InventoryList::InventoryList(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent)
    : RowList(model, accessibleName, theme::RowDelegate::Lines::One,
              isByModel(model) ? plan(Columns::Version, Qt::AscendingOrder) : plan(Columns::Changed, Qt::DescendingOrder), parent)
{
    setRootIsDecorated(isByModel(model));
}

QString InventoryList::chosen() const
{
    return nameOf(currentIndex());
}

bool InventoryList::isSettled() const
{
    QModelIndex index = indexAt(QPoint(1, 1));
    for (; index.isValid() && visualRect(index).top() < viewport()->height(); index = indexBelow(index))
        if (index.siblingAtColumn(0).data(items::RowIsLoading).toBool())
            return false;
    return true;
}

void InventoryList::open(const QModelIndex& index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (const auto version = VersionName::parse(row.data(InventoryTreeModel::VersionNameRole).toString()))
        emit openRequested(Place::of(*version));
    else if (model()->hasChildren(row))
        setExpanded(row, !isExpanded(row));
}

void InventoryList::addActions(QMenu& menu, const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString name = index.data(InventoryTreeModel::VersionNameRole).toString();
    const auto version = VersionName::parse(name);
    if (version) {
        addOpening(menu, u"document-open"_s, tr("Open"), Place::of(*version));
        menu.addSeparator();
    }
    addCopying(menu, u"edit-copy"_s, tr("Copy name"), nameOf(index));
    if (version) {
        addCopying(menu, {}, tr("Copy link"), Place::of(*version).url());
        connect(menu.addAction(theme::icon(u"digest"_s), tr("Copy digest")), &QAction::triggered, this, [this, name] { emit digestRequested(name); });
    }
}

}
