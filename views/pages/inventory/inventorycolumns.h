// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The columns of an inventory list: which are shown, how wide, in which order, and which one sorts; chosen by right click or by a press on
// the header, and fewer where there is little room.

#include <QObject>
#include <QSet>
#include <QVariantMap>

class QMenu;
class QTreeView;

namespace gatehouse::pages {

// Lives as a child of its view, which has its model already.
class InventoryColumns : public QObject {
    Q_OBJECT
public:
    // The model's own order is that of `sortColumn`.
    InventoryColumns(QTreeView& view, int sortColumn, Qt::SortOrder order);

    // What the header does for a mouse, for the keyboard: a menu "Sort by".
    void addSorting(QMenu& menu);
    // The same on its own, under the header.
    void askSorting();
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseAt(const QPoint& place);
    void saySorting();
    void fit();

    QTreeView& m_view;
    QSet<int> m_hidden; // by the person
};

}
