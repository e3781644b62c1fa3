// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rows/rowdelegate.h"

#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/rows/cell.h"
#include "theme/style/parts.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace gatehouse::theme {

namespace {

bool isFirstColumn(const QWidget* widget, const QModelIndex& index)
{
    if (const auto* tree = qobject_cast<const QTreeView*>(widget))
        return tree->header()->visualIndex(index.column()) == 0 || tree->isFirstColumnSpanned(index.row(), index.parent());
    if (const auto* table = qobject_cast<const QTableView*>(widget))
        return table->horizontalHeader()->visualIndex(index.column()) == 0;
    return true;
}

// A model says of the first cell only that a row is a heading.
bool isGroupRow(const QModelIndex& index)
{
    return index.siblingAtColumn(0).data(items::RowIsGroup).toBool();
}

// Groups in a list without indentation carry their arrow themselves (grouprows.h).
bool carriesArrow(const QStyleOptionViewItem& option, const QModelIndex& index, bool isGroup)
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    return tree && isGroup && tree->indentation() == 0 && isFirstColumn(tree, index) && index.model()->hasChildren(index.siblingAtColumn(0));
}

QRect contentsOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    qreal left = parts::CellPadding;
    if (isFirstColumn(option.widget, index)) {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        const bool standsBehindBranches = tree && tree->indentation() > 0 && (tree->rootIsDecorated() || index.parent().isValid());
        left = standsBehindBranches ? space::Medium : space::PageMargin;
    }
    QRect place = option.rect.adjusted(px(left), 0, -px(parts::CellPadding), -1);
    if (carriesArrow(option, index, isGroupRow(index)))
        place.setLeft(place.left() + px(16) + px(6));
    return Sides(option.direction, option.rect)(place);
}

// The ground of a whole row, painted cell by cell; the first cell also paints what stands before it, the tree's indentation.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool isGroup)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const bool isFirst = isFirstColumn(option.widget, index);
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    QRect row = option.rect;
    if (isFirst && tree)
        row = QRect(tree->header()->sectionViewportPosition(index.column()), row.top(), tree->header()->sectionSize(index.column()), row.height())
                  .united(row);
    const Sides sides(option.direction, row);
    const bool isIndented = sides.areExchanged() ? option.rect.right() < row.right() : option.rect.left() > row.left();
    const auto groundOf = [](const QVariant& tone) {
        return tone.isValid() && tone.value<items::Tone>() == items::Tone::Ok ? ThemeRole::OkTint : ThemeRole::Sunken;
    };
    if (isGroup && !selected)
        painter.fillRect(row, colour(hovered ? ThemeRole::Hover : groundOf(index.siblingAtColumn(0).data(items::RowTone))));
    else if (selected || hovered)
        painter.fillRect(row, colour(selected ? ThemeRole::Selection : ThemeRole::Hover));
    const auto paintArrow = [&](const QRectF& place) {
        paintChevron(painter, place, tree->isExpanded(index.siblingAtColumn(0)) ? Direction::Down : parts::forward(option.direction),
                     colour(ThemeRole::Muted));
    };
    if (carriesArrow(option, index, isGroup)) {
        paintArrow(sides(QRect(row.left() + px(space::PageMargin), row.center().y() - px(8), px(16), px(16))));
    } else if (isFirst && tree && isIndented && (isGroup || selected || hovered) && index.model()->hasChildren(index.siblingAtColumn(0))
               && (tree->rootIsDecorated() || index.parent().isValid())) {
        // The tree has drawn its arrow before us, and we have just painted over it.
        const int deep = tree->indentation();
        const int edge = sides.areExchanged() ? option.rect.right() + 1 : option.rect.left() - deep;
        paintArrow(parts::branchArrow(QRect(edge, option.rect.top(), deep, option.rect.height()), option.direction));
    }
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colour(ThemeRole::Border));
    if (selected && isFirst)
        painter.fillRect(sides(QRect(row.left(), row.top(), px(3), row.height() - 1)), colour(ThemeRole::Accent));
    // Whoever moves by keyboard sees which list has the focus.
    if (selected && option.state.testFlag(QStyle::State_KeyboardFocusChange) && option.widget && option.widget->hasFocus()) {
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), colour(ThemeRole::Focus));
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colour(ThemeRole::Focus));
    }
}

QRect checkBoxOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect place = contentsOf(option, index);
    // Larger than the drawing: a box of 15 pixels is hard to hit.
    return Sides(option.direction, place)(QRect(place.left() - px(4), place.top(), px(15) + px(8), place.height()));
}

}

ThemeRole inkOf(items::Tone tone)
{
    switch (tone) {
    case items::Tone::Plain: return ThemeRole::Text;
    case items::Tone::Muted: return ThemeRole::Muted;
    case items::Tone::Accent: return ThemeRole::Accent;
    case items::Tone::Ok: return ThemeRole::Ok;
    case items::Tone::Warning: return ThemeRole::Warning;
    case items::Tone::Critical: return ThemeRole::Critical;
    }
    return ThemeRole::Text;
}

RowDelegate::RowDelegate(Lines lines, QObject* parent) : QStyledItemDelegate(parent), m_lines(lines) {}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = Cell::of(index, m_lines != Lines::One);
    painter->save();
    paintGround(*painter, option, index, isGroupRow(index));
    const QRect place = contentsOf(option, index);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (place.width() > 0)
        paintCell(*painter, place, cell);
    if (option.state.testFlag(QStyle::State_HasFocus) && !option.state.testFlag(QStyle::State_Selected))
        parts::focusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), parts::SmallRadius);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isGroup = m_lines != Lines::One && isGroupRow(index);
    const int tall = isGroup ? height::GroupRow : m_lines == Lines::One ? height::Row : m_lines == Lines::Two ? height::TwoLineRow : height::InboxRow;
    const QRect inner = contentsOf(option, index);
    return {cellWidth(Cell::of(index, m_lines != Lines::One)) + option.rect.width() - inner.width(), px(tall)};
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event && view && index.isValid() && event->type() == QEvent::ToolTip && !index.data(Qt::ToolTipRole).isValid()) {
        const Cell cell = Cell::of(index, m_lines != Lines::One);
        if (cellWidth(cell) > contentsOf(option, index).width()) {
            QStringList words = cell.text.isEmpty() ? QStringList{index.data(Qt::DisplayRole).toString()}
                                                    : QStringList{cell.text, cell.label, cell.more};
            words.removeAll(QString());
            QString whole = words.join(u' ');
            if (!cell.secondary.isEmpty())
                whole += u'\n' + cell.secondary;
            QToolTip::showText(event->globalPos(), plainToolTip(whole), view);
            return true;
        }
        QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant value = index.data(Qt::CheckStateRole);
    if (!value.isValid() || !index.flags().testFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled))
        return false;
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton || !checkBoxOf(option, index).contains(mouse->position().toPoint()))
            return false;
        if (event->type() != QEvent::MouseButtonRelease)
            return true; // ours, but acted upon when the button is let go
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
    } else {
        return false;
    }
    return model->setData(index, value.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}
