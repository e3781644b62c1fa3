// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of a consumer's page: what opens, what a right click offers, which keys it knows.

#include "items/consumerusemodel.h"
#include "pages/listcolumns.h"
#include "pages/place.h"

#include <QTreeView>

namespace gatehouse::pages {

class UseList : public QTreeView {
    Q_OBJECT
public:
    // The model outlives the list.
    explicit UseList(items::ConsumerUseModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ListColumns& columns() const { return *m_columns; }

signals:
    void chosenChanged();
    void openRequested(const gatehouse::pages::Place& place);
    void paneToggled();
    void changeRequested();
    void endRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void open();

    items::ConsumerUseModel& m_model;
    ListColumns* m_columns;
};

}
