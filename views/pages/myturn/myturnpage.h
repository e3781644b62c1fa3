// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// My turn: what waits for the person who acts and why, by gate, tier and age; and what the person waits for.

#include "items/queuemodel.h"
#include "pages/page.h"

class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class BusyLine;
class EmptyState;
class SegmentedControl;
class TextLabel;
}

namespace gatehouse::pages {

class VersionPane;

class SideBySide;

class MyTurnPage : public Page {
    Q_OBJECT
public:
    explicit MyTurnPage(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("My turn"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("inbox"); }
    [[nodiscard]] Place place() const override { return Place::myTurn(); }
    void refresh() override { m_model.reload(); }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override;

signals:
    // `to` is to come back to the slot.
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* list();
    void follow();
    void showEmpty(bool empty);
    void followCurrent();
    void showGroup(const QModelIndex& head);
    void openCurrent();
    [[nodiscard]] QString summary() const;

    items::Desk& m_desk;
    items::QueueModel m_model;
    std::optional<registry::QueueItem> m_current; // kept when rows are replaced
    theme::TextLabel* m_summary = nullptr;
    theme::SegmentedControl* m_which = nullptr;
    theme::BusyLine* m_busy = nullptr;
    QTreeView* m_view = nullptr;
    theme::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    VersionPane* m_pane = nullptr;
    SideBySide* m_sides = nullptr;
};

}
