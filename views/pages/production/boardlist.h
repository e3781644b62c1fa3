// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of the production board under their headings: what opens, what a right click offers, which keys it knows, what stays folded.

#include "items/boardmodel.h"
#include "pages/listcolumns.h"
#include "pages/place.h"

#include <QTreeView>

namespace gatehouse::pages {

class BoardList : public QTreeView {
    Q_OBJECT
public:
    // The model outlives the list.
    explicit BoardList(items::BoardModel& model, QWidget* parent = nullptr);

    // Null where a heading is chosen, or nothing.
    [[nodiscard]] const registry::BoardRow* chosen() const;
    // Keeps the row when the model replaces its rows; the first row where it is gone.
    void choose(const QString& model, const QString& slot);
    [[nodiscard]] ListColumns& columns() const { return *m_columns; }
    // Headings that are folded, as numbers of registry::Attention.
    [[nodiscard]] QSet<int> folded() const { return m_folded; }
    void setFolded(const QSet<int>& folded);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void chosenChanged();
    void openRequested(const gatehouse::pages::Place& place);
    void paneToggled();
    void exportRequested();
    // Somebody types words into the list: they belong into the search field.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void open(const QModelIndex& index);
    void copyRow() const;
    void foldAgain();

    items::BoardModel& m_model;
    ListColumns* m_columns;
    QSet<int> m_folded;
    int m_resets = 0; // of the model, after which the groups were not folded again yet
};

}
