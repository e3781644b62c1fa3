// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tables of a few rows that stand in a form and are changed in place: as high as their rows, words under those of their header, Tab leaves them.

#include <QStyledItemDelegate>

class QPushButton;
class QTableView;

namespace gatehouse::dialogs {

// Puts the words of a cell under those of its header.
class SmallCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;
};

// The look of `table`, with a SmallCellDelegate.
void prepareSmallTable(QTableView& table);
// As high as its rows, between one and `most` of them.
void fitToRows(QTableView& table, int most);
[[nodiscard]] QPushButton* smallButton(const QString& text, const QString& icon, QWidget* parent);

}
