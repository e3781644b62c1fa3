// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventorycolumns.h"

#include "items/versionlistmodel.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using Columns = items::VersionListModel;

namespace {

struct Width {
    Columns::Column column;
    int designWidth;
};
constexpr Width Widths[] = {{Columns::State, 122}, {Columns::RiskTier, 96}, {Columns::Owner, 112}, {Columns::Findings, 72}, {Columns::Changed, 84}};
// What leaves first where there is little room (screens, "Other widths"); the name keeps at least this much.
constexpr Columns::Column Leaving[] = {Columns::Owner, Columns::Findings, Columns::Changed};
constexpr int LeastName = 240;

}

InventoryColumns::InventoryColumns(QTreeView& view, int sortColumn, Qt::SortOrder order) : QObject(&view), m_view(view)
{
    QHeaderView* header = view.header();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    for (const Width& width : Widths)
        header->resizeSection(width.column, theme::px(width.designWidth));
    header->setMinimumSectionSize(theme::px(40));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &InventoryColumns::chooseAt);
    view.viewport()->installEventFilter(this);
    header->setSortIndicator(sortColumn, order);
    view.setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &InventoryColumns::saySorting);
    saySorting();
}

// The arrow in the header, for whoever does not see it.
void InventoryColumns::saySorting()
{
    QHeaderView* header = m_view.header();
    const QString column = m_view.model()->headerData(header->sortIndicatorSection(), Qt::Horizontal).toString();
    header->setAccessibleDescription(
        (header->sortIndicatorOrder() == Qt::AscendingOrder ? tr("Sorted by %1, ascending") : tr("Sorted by %1, descending")).arg(column));
}

void InventoryColumns::addSorting(QMenu& menu)
{
    const QHeaderView* header = m_view.header();
    auto* columns = new QActionGroup(&menu);
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        QAction* action = columns->addAction(m_view.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == header->sortIndicatorSection());
        connect(action, &QAction::triggered, this, [this, column] {
            m_view.sortByColumn(column, Qt::SortOrder(m_view.model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt()));
        });
    }
    auto* orders = new QActionGroup(&menu);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction* action = orders->addAction(order == Qt::AscendingOrder ? tr("Ascending") : tr("Descending"));
        action->setCheckable(true);
        action->setChecked(order == header->sortIndicatorOrder());
        connect(action, &QAction::triggered, this, [this, order] { m_view.sortByColumn(m_view.header()->sortIndicatorSection(), order); });
    }
    menu.addActions(columns->actions());
    menu.addSeparator();
    menu.addActions(orders->actions());
}

void InventoryColumns::askSorting()
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Sort by"));
    addSorting(*menu);
    menu->popup(m_view.header()->mapToGlobal(m_view.header()->rect().bottomLeft()));
}

void InventoryColumns::chooseAt(const QPoint& place)
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (int column = 1; column < m_view.model()->columnCount(); ++column) {
        QAction* action = menu->addAction(m_view.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown)
                m_hidden.remove(column);
            else
                m_hidden.insert(column);
            fit();
        });
    }
    menu->popup(m_view.header()->mapToGlobal(place));
}

void InventoryColumns::fit()
{
    QSet<int> away = m_hidden;
    const auto room = [&] {
        int left = m_view.viewport()->width();
        for (const Width& width : Widths)
            if (!away.contains(width.column))
                left -= m_view.header()->isSectionHidden(width.column) ? theme::px(width.designWidth) : m_view.header()->sectionSize(width.column);
        return left;
    };
    for (const Columns::Column column : Leaving)
        if (room() < theme::px(LeastName))
            away.insert(column);
    for (const Width& width : Widths)
        if (m_view.header()->isSectionHidden(width.column) != away.contains(width.column))
            m_view.header()->setSectionHidden(width.column, away.contains(width.column));
}

bool InventoryColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

QVariantMap InventoryColumns::saveState() const
{
    QVariantList hidden, order, widths;
    for (const int column : m_hidden)
        hidden << column;
    for (int place = 0; place < m_view.header()->count(); ++place)
        order << m_view.header()->logicalIndex(place);
    for (const Width& width : Widths)
        widths << (m_view.header()->isSectionHidden(width.column) ? 0 : m_view.header()->sectionSize(width.column));
    return {{u"hidden"_s, hidden},
            {u"order"_s, order},
            {u"widths"_s, widths},
            {u"sortedBy"_s, m_view.header()->sortIndicatorSection()},
            {u"descending"_s, m_view.header()->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void InventoryColumns::restoreState(const QVariantMap& state)
{
    m_hidden.clear();
    for (const QVariant& column : state.value(u"hidden"_s).toList())
        if (column.toInt() > 0)
            m_hidden.insert(column.toInt());
    int place = 0;
    for (const QVariant& column : state.value(u"order"_s).toList())
        if (const int now = m_view.header()->visualIndex(column.toInt()); now >= 0 && place < m_view.header()->count())
            m_view.header()->moveSection(now, place++);
    const QVariantList widths = state.value(u"widths"_s).toList();
    for (int i = 0; i < int(std::min<qsizetype>(widths.size(), qsizetype(std::size(Widths)))); ++i)
        if (const int width = widths.at(i).toInt(); width > 0)
            m_view.header()->resizeSection(Widths[i].column, width);
    if (const int column = state.value(u"sortedBy"_s, -1).toInt(); column >= 0 && column < m_view.header()->count())
        m_view.sortByColumn(column, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    fit();
}

}
