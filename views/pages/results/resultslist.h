// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of the results directory: what opens, what a right click offers, which keys it knows. A place is copied, never opened from here.

#include "items/resultlistmodel.h"
#include "pages/listcolumns.h"
#include "pages/place.h"

#include <QTreeView>

namespace gatehouse::pages {

class ResultsList : public QTreeView {
    Q_OBJECT
public:
    // The model outlives the list.
    explicit ResultsList(items::ResultListModel& model, QWidget* parent = nullptr);

    // Null where nothing is chosen.
    [[nodiscard]] const registry::ResultRow* chosen() const;
    [[nodiscard]] ListColumns& columns() const { return *m_columns; }
    void copyPlace();

signals:
    void chosenChanged();
    void openRequested(const gatehouse::pages::Place& place);
    void useRequested(const QString& model);
    void paneToggled();
    void exportRequested();
    // Something to say: what was copied.
    void said(const QString& sentence);
    // Somebody types words into the list: they belong into the search field.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void copyRow() const;

    items::ResultListModel& m_model;
    ListColumns* m_columns;
};

}
