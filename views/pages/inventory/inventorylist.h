// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One list of the inventory, by model or of all versions.

#include "pages/rowlist.h"

namespace gatehouse::pages {

class InventoryList : public RowList {
    Q_OBJECT
public:
    // The model is one of models/items' two inventory models; it outlives the list.
    InventoryList(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent = nullptr);

    // "model@label" of the chosen row, or the model's name alone; empty for none.
    [[nodiscard]] QString chosen() const;
    // No row that can be seen is still being fetched.
    [[nodiscard]] bool isSettled() const;

signals:
    void digestRequested(const QString& name); // to be copied

private:
    void open(const QModelIndex& index) override;
    void addActions(QMenu& menu, const QModelIndex& index) override;
    [[nodiscard]] QString copiedText() const override { return chosen(); }
    [[nodiscard]] QString paneAction() const override { return tr("Show or hide the preview"); }
};

}
