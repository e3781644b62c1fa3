// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/listcolumns.h"

#include "theme/rows/sparewidth.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

namespace {

// What a thousand pixels of the design are now: by this the text's size is told apart.
constexpr int Yardstick = 1000;

}

ListColumns::ListColumns(QTreeView& view, const ColumnPlan& plan) : QObject(&view), m_view(view), m_plan(plan), m_scale(theme::px(Yardstick))
{
    QHeaderView* header = view.header();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setMinimumSectionSize(theme::px(40));
    // In no language narrower than the words of its head.
    for (const ColumnPlan::Width& width : m_plan.widths) {
        const QString words = view.model()->headerData(width.column, Qt::Horizontal).toString();
        const int head = QFontMetrics(theme::font(theme::TextStyle::ColumnHead)).horizontalAdvance(words) + 2 * theme::px(theme::space::Small) + 2;
        header->resizeSection(width.column, std::max(theme::px(width.design), head));
    }
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ListColumns::chooseAt);
    view.viewport()->installEventFilter(this);
    header->setSortIndicator(plan.sortColumn, plan.order);
    view.setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListColumns::saySorting);
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &ListColumns::rescale);
    saySorting();
}

// The arrow in the header, for whoever does not see it.
void ListColumns::saySorting()
{
    QHeaderView* header = m_view.header();
    const QString column = m_view.model()->headerData(header->sortIndicatorSection(), Qt::Horizontal).toString();
    header->setAccessibleDescription(
        (header->sortIndicatorOrder() == Qt::AscendingOrder ? tr("Sorted by %1, ascending") : tr("Sorted by %1, descending")).arg(column));
}

void ListColumns::addSorting(QMenu& menu)
{
    const QHeaderView* header = m_view.header();
    auto* columns = new QActionGroup(&menu);
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        QAction* action = columns->addAction(m_view.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == header->sortIndicatorSection());
        connect(action, &QAction::triggered, this, [this, column] {
            const QVariant first = m_view.model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
            m_view.sortByColumn(column, first.isValid() ? Qt::SortOrder(first.toInt()) : m_view.header()->sortIndicatorOrder());
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

void ListColumns::askSorting()
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Sort by"));
    addSorting(*menu);
    menu->popup(m_view.header()->mapToGlobal(m_view.header()->rect().bottomLeft()));
}

void ListColumns::chooseAt(const QPoint& place)
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

void ListColumns::fit()
{
    QSet<int> away = m_hidden;
    const QHeaderView* header = m_view.header();
    const auto room = [&] {
        int left = m_view.viewport()->width();
        for (const ColumnPlan::Width& width : m_plan.widths)
            if (!away.contains(width.column))
                left -= theme::SpareWidth::of(m_view).designed(width.column);
        return left;
    };
    for (const int column : m_plan.leaving)
        if (room() < theme::px(m_plan.leastFirst))
            away.insert(column);
    for (const ColumnPlan::Width& width : m_plan.widths)
        if (header->isSectionHidden(width.column) != away.contains(width.column))
            m_view.header()->setSectionHidden(width.column, away.contains(width.column));
}

void ListColumns::rescale()
{
    const int scale = theme::px(Yardstick);
    if (scale == m_scale)
        return;
    m_view.header()->setMinimumSectionSize(theme::px(40)); // the columns themselves the theme has scaled
    m_scale = scale;
    fit();
}

bool ListColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

QVariantMap ListColumns::saveState() const
{
    const theme::SpareWidth& spare = theme::SpareWidth::of(m_view);
    QVariantList hidden, order, widths;
    for (const int column : m_hidden)
        hidden << column;
    for (int place = 0; place < m_view.header()->count(); ++place)
        order << m_view.header()->logicalIndex(place);
    for (const ColumnPlan::Width& width : m_plan.widths)
        widths << (spare.isByHand(width.column) ? spare.designed(width.column) * Yardstick / m_scale : 0);
    return {{u"hidden"_s, hidden},
            {u"order"_s, order},
            {u"widths"_s, widths},
            {u"sortedBy"_s, m_view.header()->sortIndicatorSection()},
            {u"descending"_s, m_view.header()->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ListColumns::restoreState(const QVariantMap& state)
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
    for (qsizetype i = 0; i < std::min(widths.size(), qsizetype(m_plan.widths.size())); ++i)
        if (const int width = widths.at(i).toInt(); width > 0)
            theme::SpareWidth::of(m_view).choose(m_plan.widths[std::size_t(i)].column, theme::px(width));
    if (const int column = state.value(u"sortedBy"_s, -1).toInt(); column >= 0 && column < m_view.header()->count())
        m_view.sortByColumn(column, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    fit();
}

}
