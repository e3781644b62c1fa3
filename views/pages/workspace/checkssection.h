// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab of the checks: what the policy asks at this tier and where each of it stands, who decides, checklists, findings and what to do about them.

#include "items/checksmodel.h"
#include "pages/workspace/section.h"

class QPushButton;
class QSplitter;
class QTreeView;

namespace gatehouse::theme {
class MessageBar;
class TextLabel;
}

namespace gatehouse::pages {

class ChosenSizes;

class FactsColumn;

// What a person may ask to do with a finding; the dialogs say whether and why not.
enum class FindingAction { ProposeClose, Close, Extend };

class ChecksSection : public Section {
    Q_OBJECT
public:
    explicit ChecksSection(items::Desk& desk, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight) override;
    [[nodiscard]] QWidget* tools() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void find() override;

signals:
    void evidenceRequested(); // a report or golden tests, for gate A
    void modelFactsRequested();
    void findingRequested(gatehouse::FindingId finding, gatehouse::pages::FindingAction action);

protected:
    void fit() override;

private:
    [[nodiscard]] QWidget* head();
    void followCurrent();
    void showWays(const items::CheckLine& line);

    items::Desk& m_desk;
    QWidget* m_head;
    items::ChecksModel m_model;
    QString m_currentKey;
    theme::TextLabel* m_policy = nullptr;
    theme::TextLabel* m_asks = nullptr;
    theme::MessageBar* m_message = nullptr;
    QTreeView* m_view = nullptr;
    FactsColumn* m_details = nullptr;
    QPushButton* m_attach = nullptr;
    QSplitter* m_splitter = nullptr;
    ChosenSizes* m_sizes = nullptr;
};

}
