// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Production: one row a model and slot, what needs somebody first; now, as of a moment, or what happened between two dates.

#include "items/boardmodel.h"
#include "pages/page.h"
#include "pages/production/looks.h"

#include <QTimer>

class QStackedWidget;

namespace gatehouse::theme {
class BusyLine;
class EmptyState;
class MessageBar;
}

namespace gatehouse::pages {

class BoardEvents;
class BoardList;
class BoardPane;
class ProductionHead;
class SideBySide;

class ProductionPage : public Page {
    Q_OBJECT
public:
    explicit ProductionPage(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] Place place() const override { return Place::production(); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void find() override;
    void refresh() override;
    // Also when each person last looked, which is theirs and not the registry's.
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override;
    // The rows that the filters let through, or the events between the dates, as a file; says in the status bar what was written.
    void exportTo(const QString& path);

signals:
    void slotRequested(); // a new one
    // `to` is to come back to the slot.
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void addActions();
    [[nodiscard]] QDate firstDay() const;
    void followMode();
    void followModel();
    void followRow();
    void followPerson();
    void markSeen();
    void askExport();
    void showEmpty();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] Look lookedNow() const;

    items::Desk& m_desk;
    items::BoardModel m_model;
    items::Question m_question;
    Looks m_looks;                // of everybody who looked before
    Look m_look;                  // since when changes are news to the person who acts
    QString m_person;             // who acts
    std::optional<Look> m_seen;   // the newest that stood before their eyes in this visit
    QString m_rowModel, m_rowSlot; // the chosen row, kept when rows are replaced
    QTimer m_minute;              // holds lapse and reviews fall due without any event
    ProductionHead* m_head = nullptr;
    theme::MessageBar* m_banner = nullptr;
    theme::BusyLine* m_busy = nullptr;
    BoardList* m_list = nullptr;
    theme::EmptyState* m_empty = nullptr;
    BoardEvents* m_events = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_left = nullptr;
    BoardPane* m_pane = nullptr;
    SideBySide* m_sides = nullptr;
    QList<QAction*> m_actions;
};

}
