// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The bar at the foot of a version's workspace: what is open about it, and what the person may decide; it never scrolls away.

#include "items/openfacts.h"
#include "items/versionwatch.h"
#include "theme/widgets/panel.h"

class QMenu;
class QToolButton;

namespace gatehouse::theme {
class WrapRow;
}

namespace gatehouse::pages {

class FactStrip;

class DecisionBar : public theme::Panel {
    Q_OBJECT
public:
    explicit DecisionBar(items::Desk& desk, QWidget* parent = nullptr);

    void show(const items::VersionSight& sight);
    using QWidget::show;
    // How much of what changed the person has read; nothing while that is not known.
    void setCoverage(const std::optional<Coverage>& coverage);
    // One for each decision, open or not, for menus; new ones after each sight.
    [[nodiscard]] QList<QAction*> decisionActions() const { return m_actions; }
    // Does what the filled button does; says why when it cannot.
    void triggerPrimary();

signals:
    void decisionRequested(const gatehouse::items::Decision& decision);
    void said(const QString& sentence);

private:
    void showDecisions(const items::VersionSight& sight);
    void clear();
    void put(QWidget* widget);
    void addButton(const items::Decision& decision, const Person& person, const governance::VersionFacts& facts);
    void addToMenu(const items::Decision& decision, bool nameRole);
    void showFacts();

    items::Desk& m_desk;
    FactStrip* m_facts;
    std::vector<items::OpenFact> m_open;
    std::optional<Coverage> m_coverage;
    theme::WrapRow* m_row;
    std::vector<QWidget*> m_shown; // buttons, or the words that say why there are none
    QToolButton* m_more;
    QMenu* m_menu;
    QList<QAction*> m_actions;
    std::optional<items::Decision> m_primary;
    std::optional<items::VersionSight> m_waiting; // came while the menu was open
};

}
