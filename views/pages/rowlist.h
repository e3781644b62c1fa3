// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list as the pages have it: Enter and a double click open the row, Space shows or hides its facts, a copy takes the row as it is read, letters
// go into the search field, and a right click offers what the row knows.

#include "pages/listcolumns.h"
#include "pages/place.h"
#include "theme/rows/grouprows.h"

#include <QTreeView>

namespace gatehouse::pages {

class RowList : public QTreeView {
    Q_OBJECT
public:
    [[nodiscard]] ListColumns& columns() const { return *m_columns; }

signals:
    void chosenChanged();
    void openRequested(const gatehouse::pages::Place& place);
    void paneToggled();
    // Offered by the menu where somebody takes it.
    void exportRequested();
    // Somebody types words into the list: they belong into the search field. Where there is none they seek in the list.
    void typed(const QString& text);

protected:
    // The model outlives the list.
    RowList(QAbstractItemModel& model, const QString& accessibleName, theme::RowDelegate::Lines lines, const ColumnPlan& plan, QWidget* parent);

    // What Enter and a double click do.
    virtual void open(const QModelIndex& index) = 0;
    // Adds what can be done with the row; it may be none, or a heading.
    virtual void addActions(QMenu& menu, const QModelIndex& index) = 0;
    // What a copy takes: the cells as they are shown, parted by tabs, under the words of the header. Empty for a heading.
    [[nodiscard]] virtual QString copiedText() const;
    // What the page calls the pane beside the list.
    [[nodiscard]] virtual QString paneAction() const { return tr("Show or hide the facts"); }
    void addOpening(QMenu& menu, const QString& icon, const QString& text, const Place& place);
    // An empty icon is none; an empty text cannot be copied.
    void addCopying(QMenu& menu, const QString& icon, const QString& text, const QString& copied);
    void copyRow() const;

    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ListColumns* m_columns;
};

}
