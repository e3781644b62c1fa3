// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab of the deployments: every slot with what this version is there, and for the chosen one the targets, the evidence, gate B and what can be done.

#include "items/slotdecisions.h"
#include "items/slotlistmodel.h"
#include "items/slotwatch.h"
#include "pages/workspace/section.h"

class QPushButton;
class QSplitter;
class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class EmptyState;
}

namespace gatehouse::pages {

class ChosenSizes;

class FactsColumn;
class SlotActions;

class DeploymentsSection : public Section {
    Q_OBJECT
public:
    DeploymentsSection(items::Desk& desk, const VersionName& version, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight) override;
    [[nodiscard]] QWidget* tools() override;
    // What is open in the chosen slot, for menus and the command palette.
    [[nodiscard]] const QList<QAction*>& decisionActions() const;
    void triggerPrimary();
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override { return !m_watch.isBusy(); }
    void find() override;

signals:
    void slotRequested();
    void evidenceRequested(const gatehouse::governance::DeploymentFacts& facts);
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);
    void slotDecisionRequested(const gatehouse::governance::DeploymentFacts& facts, const gatehouse::items::SlotDecision& decision);

private:
    [[nodiscard]] QWidget* side();
    void follow();
    void followCurrent();
    void showDeployment(const governance::DeploymentFacts& facts, const Deployment& current);
    void showGate(const governance::DeploymentFacts& facts);
    void showFurtherEvidence(const governance::DeploymentFacts& facts);
    void showTargets(const governance::DeploymentFacts& facts, const Deployment& current);
    void showContract(const governance::DeploymentFacts& facts);
    void showEnd(const governance::DeploymentFacts& facts);
    void showAcknowledged(const governance::DeploymentFacts& facts, const QString& of);
    void showEvidence(const governance::DeploymentFacts& facts, const Evidence& evidence);
    void showReports(const governance::DeploymentFacts& facts);

    items::Desk& m_desk;
    items::SlotWatch m_watch;
    items::SlotListModel m_model;
    QString m_current;
    QTreeView* m_view = nullptr;
    FactsColumn* m_details = nullptr;
    SlotActions* m_actions = nullptr;
    QPushButton* m_addSlot = nullptr;
    QSplitter* m_splitter = nullptr;
    ChosenSizes* m_sizes = nullptr;
    theme::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

}
