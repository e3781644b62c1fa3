// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The workspace of one version: its head, the tabs in which it is read, and the bar in which it is decided.

#include "items/decisions.h"
#include "items/linecounts.h"
#include "items/readingmarks.h"
#include "items/slotdecisions.h"
#include "items/versionwatch.h"
#include "pages/page.h"
#include "pages/workspace/checkssection.h"

class QStackedLayout;
class QStackedWidget;
class QTabBar;

namespace gatehouse::theme {
class ColumnScroll;
class BusyLine;
class EmptyState;
class MessageBar;
}

namespace gatehouse::pages {

class ChangesSection;
class DecisionBar;
class DeploymentsSection;
class ThreadsSection;
class ObjectSaver;
class Section;
class VersionHeader;

// Where a version's record goes.
enum class RecordTo { File, Printer };

class WorkspacePage : public Page {
    Q_OBJECT
public:
    // A name with a revision opens the content as it then was.
    WorkspacePage(items::Desk& desk, const VersionName& version, QWidget* parent = nullptr);
    ~WorkspacePage() override;

    // What is shown, for whoever opens the dialog of a decision; its sight() is null until the first answer.
    [[nodiscard]] const items::VersionWatch& watch() const { return m_watch; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("version"); }
    [[nodiscard]] Place place() const override;
    void go(const Place& place) override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void find() override;
    void refresh() override { m_watch.reload(); }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override;

signals:
    void decisionRequested(const gatehouse::items::Decision& decision);
    void findingRequested(gatehouse::FindingId finding, gatehouse::pages::FindingAction action);
    void slotDecisionRequested(const gatehouse::governance::DeploymentFacts& facts, const gatehouse::items::SlotDecision& decision);
    // `to` is to come back to the slot.
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);
    // Evidence of the deployment that `facts` know; of gate A where they name no slot.
    void evidenceRequested(const gatehouse::governance::DeploymentFacts& facts);
    void slotRequested(); // a new one
    void recordRequested(gatehouse::pages::RecordTo to);
    void modelFactsRequested(); // purpose, owner, tier, consumers, results

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* contents();
    [[nodiscard]] QWidget* tabRow();
    void addSection(Section* section, const QString& title);
    void showTools(int index);
    void fitSections();
    void makeActions();
    void follow();
    void showBadges(const items::VersionSight& sight);
    void showMessage(const items::VersionSight& sight);
    void setSection(Place::Section section);
    [[nodiscard]] Place::Section section() const;
    void setRevision(int revision);
    void decide();
    void saveCopy();

    items::Desk& m_desk;
    items::VersionWatch m_watch;
    items::LineCounts m_counts;
    items::ReadingMarks m_marks;
    QWidget* m_contents = nullptr;
    VersionHeader* m_header = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_toolsOfTabs = nullptr;
    theme::ColumnScroll* m_scroll = nullptr;
    QStackedWidget* m_sections = nullptr;
    std::vector<Section*> m_all;
    ChangesSection* m_changes = nullptr;
    DeploymentsSection* m_deployments = nullptr;
    ThreadsSection* m_threads = nullptr;
    DecisionBar* m_bar = nullptr;
    ObjectSaver* m_saver = nullptr;
    theme::BusyLine* m_busy = nullptr;
    theme::MessageBar* m_message = nullptr;
    theme::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QList<QAction*> m_actions;
    bool m_looked = false; // the person's own base was looked for
    bool m_wasShown = false;
};

}
