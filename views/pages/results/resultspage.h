// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Results: where the results of what is live are, in which format, whose they are and who uses them; now or as of a moment.

#include "items/resultlistmodel.h"
#include "pages/page.h"

class QStackedWidget;

namespace gatehouse::theme {
class BusyLine;
class EmptyState;
class MessageBar;
}

namespace gatehouse::pages {

class ResultsHead;
class ResultsList;
class ResultsPane;
class SideBySide;

class ResultsPage : public Page {
    Q_OBJECT
public:
    explicit ResultsPage(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] Place place() const override { return Place::results(); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void find() override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override;
    // The rows that the filters let through, in the order shown; says in the status bar what was written.
    void exportTo(const QString& path);

signals:
    // Somebody wants to register a use of the model.
    void useRequested(const QString& model);

private:
    void build();
    void connectAll();
    void addActions();
    void followModel();
    void followRow();
    void askExport();
    void askOutside(const QString& address);
    void showEmpty();
    [[nodiscard]] QString summary() const;

    items::Desk& m_desk;
    items::ResultListModel m_model;
    items::Question m_question;
    ResultsHead* m_head = nullptr;
    theme::MessageBar* m_message = nullptr;
    theme::BusyLine* m_busy = nullptr;
    ResultsList* m_list = nullptr;
    theme::EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    ResultsPane* m_pane = nullptr;
    SideBySide* m_sides = nullptr;
    QList<QAction*> m_actions;
};

}
