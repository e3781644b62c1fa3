// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints the rail of the window: pages with icon, name and count, headings between them. In a narrow rail the icon is all, the count sits on it.

#include <QStyledItemDelegate>

namespace gatehouse::theme {

class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // A rail narrower than this (in the design's pixels) shows icons only; the name is then the tool tip.
    static constexpr int NarrowBelow = 90;
    // Widths of the two rails of the design, in its pixels.
    static constexpr int NarrowWidth = 48, WideWidth = 196;

    using QStyledItemDelegate::QStyledItemDelegate;

    // Roles read: DisplayRole, items::RowIcon, RowCount, RowCountTone; RowIsGroup makes a heading, which should not be selectable.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;
};

}
