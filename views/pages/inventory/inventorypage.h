// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The inventory: every model and version that the registry holds, found by words and filters, by model or as one list.

#include "items/inventorytreemodel.h"
#include "pages/page.h"

class QStackedWidget;

namespace gatehouse::theme {
class BusyLine;
class EmptyState;
class SegmentedControl;
}

namespace gatehouse::pages {

class InventoryFilterBar;
class InventoryList;
class PreviewPane;

class SideBySide;

class InventoryPage : public Page {
    Q_OBJECT
public:
    explicit InventoryPage(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] Place place() const override { return Place::inventory(); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void find() override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override;
    // All rows that the filters let through, as a file; says in the status bar what was written.
    void exportTo(const QString& path);

signals:
    // A folder is to be imported; the window asks which.
    void importRequested();
    // The facts of a model are to be changed.
    void modelFactsRequested(const QString& model);

private:
    void build();
    void connectList(InventoryList& list);
    void followFilter();
    void followModels();
    void openFirstModels();
    void showCounts();
    void copyDigest(const QString& name);
    void askExport();
    [[nodiscard]] bool isByModel() const;
    [[nodiscard]] InventoryList& list() const;

    items::Desk& m_desk;
    items::InventoryTreeModel m_tree;
    items::VersionListModel m_versions;
    items::Question m_question;
    theme::SegmentedControl* m_grouping;
    InventoryFilterBar* m_filters;
    theme::BusyLine* m_busy;
    QStackedWidget* m_stack;
    InventoryList* m_byModel;
    InventoryList* m_all;
    theme::EmptyState* m_empty;
    SideBySide* m_sides;
    PreviewPane* m_preview;
    QList<QAction*> m_actions;
    QSet<QString> m_openNames;   // models to open when their rows come
    bool m_foldedByHand = false; // somebody folded a model since the page was opened
    bool m_chosenByHand = false; // what is open was chosen, so nothing is opened on its own
    bool m_isSearched = false;   // the filter is new, so what it finds is opened; news leaves what was folded since
};

}
