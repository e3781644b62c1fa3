// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab of the history: every event of the version as a sentence, each opening the thing as it then was.

#include "items/eventlistmodel.h"
#include "items/momentfinder.h"
#include "pages/workspace/section.h"

class QPushButton;
class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class EmptyState;
}

namespace gatehouse::pages {

class FactsColumn;
class SideBySide;

class HistorySection : public Section {
    Q_OBJECT
public:
    explicit HistorySection(items::Desk& desk, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override { return m_model.isSettled(); }
    void find() override;

private:
    [[nodiscard]] QWidget* side();
    void follow();
    void followCurrent();
    void openAsItWas();
    void openInAudit();

    items::EventListModel m_model;
    items::MomentFinder m_finder;
    QTreeView* m_view;
    theme::EmptyState* m_empty;
    QStackedLayout* m_stack;
    FactsColumn* m_details = nullptr;
    QPushButton* m_asItWas = nullptr;
    QPushButton* m_inAudit = nullptr;
    SideBySide* m_sides = nullptr;
};

}
