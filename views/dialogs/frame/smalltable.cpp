// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/frame/smalltable.h"

#include "theme/icons.h"
#include "theme/paint/sides.h"
#include "theme/style/looks.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

namespace gatehouse::dialogs {

using theme::px;

namespace {

int insetOf(const QModelIndex& index)
{
    return px(index.column() == 0 ? 12 : 4);
}

QStyleOptionViewItem inset(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem inner = option;
    inner.rect = theme::Sides(option.direction, option.rect)(option.rect.adjusted(insetOf(index), 0, 0, 0));
    return inner;
}

}

void SmallCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    QStyledItemDelegate::paint(painter, inset(option, index), index);
}

QSize SmallCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * insetOf(index), 0);
}

bool SmallCellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return QStyledItemDelegate::editorEvent(event, model, inset(option, index), index); // a box is pressed where it is painted
}

void prepareSmallTable(QTableView& table)
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(px(28));
    table.setItemDelegate(new SmallCellDelegate(&table));
    table.setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
}

void fitToRows(QTableView& table, int most)
{
    const int rows = qBound(1, table.model()->rowCount(), most);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize()
                         + 2 * table.frameWidth());
}

QPushButton* smallButton(const QString& text, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(icon.isEmpty() ? QIcon() : theme::icon(icon, theme::ThemeRole::Text), text, parent);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    theme::setSmall(button);
    return button;
}

}
