// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventorylist.h"

#include "items/inventorytreemodel.h"
#include "items/rowroles.h"
#include "pages/place.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace gatehouse::pages {

using items::InventoryTreeModel;
using Columns = items::VersionListModel;

namespace {

// What leaves first where there is little room: screens, "Other widths".
ColumnPlan plan(Columns::Column sortColumn, Qt::SortOrder order)
{
    return {{{Columns::State, 134},
             {Columns::Slots, 118},
             {Columns::RiskTier, 96},
             {Columns::Owner, 112},
             {Columns::Findings, 72},
             {Columns::Changed, 84}},
            {Columns::Owner, Columns::Findings, Columns::Slots, Columns::Changed},
            240,
            sortColumn,
            order};
}

QString nameOf(const QModelIndex& index)
{
    const QString version = index.data(InventoryTreeModel::VersionNameRole).toString();
    return version.isEmpty() ? index.data(InventoryTreeModel::ModelNameRole).toString() : version;
}

void copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

}

InventoryList::InventoryList(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent) : QTreeView(parent)
{
    setModel(&model);
    theme::prepareList(*this, theme::RowDelegate::Lines::One);
    setAccessibleName(accessibleName);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    const bool isByModel = qobject_cast<InventoryTreeModel*>(&model) != nullptr;
    setRootIsDecorated(isByModel);
    header()->setAccessibleName(tr("Columns"));
    m_columns = new ListColumns(*this, isByModel ? plan(Columns::Version, Qt::AscendingOrder) : plan(Columns::Changed, Qt::DescendingOrder));
    connect(this, &QTreeView::doubleClicked, this, &InventoryList::open);
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
    if (const QString version = row.data(InventoryTreeModel::VersionNameRole).toString(); !version.isEmpty())
        emit openRequested(version);
    else if (model()->hasChildren(row))
        setExpanded(row, !isExpanded(row));
}

void InventoryList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        emit previewToggled();
    } else if (event->matches(QKeySequence::Copy)) {
        copy(chosen());
    } else if (const QString text = event->text(); !text.isEmpty() && text.front().isPrint()
               && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && event->key() != Qt::Key_Plus && event->key() != Qt::Key_Minus
               && event->key() != Qt::Key_Asterisk && text.front().isLetterOrNumber()) {
        emit typed(text);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void InventoryList::contextMenuEvent(QContextMenuEvent* event)
{
    QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Actions for the row"));
    if (index.isValid()) {
        index = index.siblingAtColumn(0);
        const QString name = nameOf(index);
        const QString version = index.data(InventoryTreeModel::VersionNameRole).toString();
        if (!version.isEmpty()) {
            connect(menu->addAction(theme::icon(QStringLiteral("document-open")), tr("Open")), &QAction::triggered, this,
                    [this, version] { emit openRequested(version); });
            menu->addSeparator();
        }
        connect(menu->addAction(theme::icon(QStringLiteral("edit-copy")), tr("Copy name")), &QAction::triggered, this, [name] { copy(name); });
        if (const auto parsed = VersionName::parse(version); parsed && !version.isEmpty()) {
            connect(menu->addAction(tr("Copy link")), &QAction::triggered, this, [url = Place::of(*parsed).url()] { copy(url); });
            connect(menu->addAction(theme::icon(QStringLiteral("digest")), tr("Copy digest")), &QAction::triggered, this,
                    [this, version] { emit digestRequested(version); });
        }
        menu->addSeparator();
    }
    QMenu* sorting = menu->addMenu(tr("Sort by"));
    sorting->setAccessibleName(tr("Sort by"));
    m_columns->addSorting(*sorting);
    connect(menu->addAction(tr("Show or hide the preview")), &QAction::triggered, this, &InventoryList::previewToggled);
    connect(menu->addAction(theme::icon(QStringLiteral("document-export")), tr("Export as CSV…")), &QAction::triggered, this,
            &InventoryList::exportRequested);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void InventoryList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit chosenChanged();
}

}
