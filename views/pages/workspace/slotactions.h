// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person can do about a version in the chosen slot: what leads on first, with its reason on its face when it is not open; the rest in a menu. One row of buttons: what stands above it is what is decided by.

#include "items/slotdecisions.h"
#include "theme/widgets/panel.h"

class QAction;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::theme {
class WrapRow;
}

namespace gatehouse::pages {

class SlotActions : public theme::Panel {
    Q_OBJECT
public:
    explicit SlotActions(items::Desk& desk, QWidget* parent = nullptr);

    void show(const governance::DeploymentFacts& facts);
    using QWidget::show;
    // Everything as actions, for menus and the command palette; made anew with each sight.
    [[nodiscard]] const QList<QAction*>& decisionActions() const { return m_all; }
    // Does what leads on; says why not where it is not open.
    void triggerPrimary();

signals:
    void requested(const gatehouse::items::SlotDecision& decision);
    // `to` is to come back to the slot.
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);
    void evidenceRequested();
    void said(const QString& sentence);

private:
    void clear();
    void follow(const governance::DeploymentFacts& facts);
    void addRollback(const governance::DeploymentFacts& facts);
    void addButton(const items::SlotDecision& decision, bool isFilled);
    void addClosed(const items::SlotDecision& decision);
    void addEvidenceButton(bool isFilled);
    void addMenu(const std::vector<items::SlotDecision>& decisions, const QString& slot);
    QAction* actionFor(const items::SlotDecision& decision, const QString& text);

    items::Desk& m_desk;
    QVBoxLayout* m_column;
    theme::WrapRow* m_row = nullptr; // the buttons; sentences stand below it
    QMenu* m_menu = nullptr;
    QList<QAction*> m_all;
    QStringList m_shown; // what the buttons say; the same again leaves them, and the focus, alone
    std::optional<items::SlotDecision> m_primary;
    std::optional<VersionName> m_back; // what may come back instead of what is live here
    bool m_backLeads = false; // and that is what leads on
    QString m_slot;
    std::optional<governance::DeploymentFacts> m_waiting; // shown once the open menu is closed
};

}
