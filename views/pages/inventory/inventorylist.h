// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One list of the inventory, by model or of all versions: what opens, what a right click offers, which keys it knows.

#include "pages/listcolumns.h"

#include <QTreeView>

namespace gatehouse::pages {

class InventoryList : public QTreeView {
    Q_OBJECT
public:
    // The model is one of models/items' two inventory models; it outlives the list.
    InventoryList(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent = nullptr);

    // "model@label" of the chosen row, or the model's name alone; empty for none.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] ListColumns& columns() const { return *m_columns; }
    // No row that can be seen is still being fetched.
    [[nodiscard]] bool isSettled() const;

signals:
    void chosenChanged();
    void openRequested(const QString& name);
    void previewToggled();
    void digestRequested(const QString& name); // to be copied
    void exportRequested();
    // Somebody types words into the list: they belong into the search field.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void open(const QModelIndex& index);

    ListColumns* m_columns;
};

}
