// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab of the deployments: every slot with what this version is there, and for the chosen one the targets, the evidence, gate B and what can be done.

#include "items/slotdecisions.h"
#include "items/slotlistmodel.h"
#include "items/slotwatch.h"
#include "pages/workspace/section.h"

#include <functional>

class QPushButton;
class QSplitter;
class QStackedLayout;
class QTreeView;
class QVBoxLayout;

namespace gatehouse::theme {
class EmptyState;
}

namespace gatehouse::pages {

class FactsColumn;

class DeploymentsSection : public Section {
    Q_OBJECT
public:
    DeploymentsSection(items::Desk& desk, const VersionName& version, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override { return !m_watch.isBusy(); }
    void find() override;

signals:
    void slotDecisionRequested(const gatehouse::governance::DeploymentFacts& facts, const gatehouse::items::SlotDecision& decision);

private:
    [[nodiscard]] QWidget* side();
    void follow();
    void followCurrent();
    void showDeployment(const governance::DeploymentFacts& facts, const Deployment& current);
    void showGate(const governance::DeploymentFacts& facts);
    void showTargets(const governance::DeploymentFacts& facts, const Deployment& current);
    void showContract(const governance::DeploymentFacts& facts);
    void showActions(const governance::DeploymentFacts& facts);
    [[nodiscard]] QPushButton* menuOf(const std::vector<items::SlotDecision>& decisions, const std::function<void(const items::SlotDecision&)>& ask);

    items::Desk& m_desk;
    items::SlotWatch m_watch;
    items::SlotListModel m_model;
    QString m_current;
    QTreeView* m_view = nullptr;
    FactsColumn* m_details = nullptr;
    QVBoxLayout* m_actions = nullptr;
    QSplitter* m_splitter = nullptr;
    theme::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

}
