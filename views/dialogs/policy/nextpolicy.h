// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The next policy: written as a form or as YAML, read as a difference, and published. What was written is kept at the desk until it is.

#include "governance/commands/publishpolicy.h"
#include "governance/policycheck.h"
#include "items/desk.h"
#include "items/policy/policydraft.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace gatehouse::theme {
class MessageBar;
class SegmentedControl;
class TextLabel;
}

namespace gatehouse::dialogs {

class PolicyDifference;
class PolicyForm;
class PolicyYaml;

class NextPolicy : public QWidget {
    Q_OBJECT
public:
    explicit NextPolicy(items::Desk& desk, QWidget* parent = nullptr);
    void showForm(Gate gate, Tier tier);
    // For the foot of whoever shows it: starting again, publishing.
    [[nodiscard]] QList<QPushButton*> buttons() const { return {m_restart, m_publish}; }
    // Leaves what was written at the desk, for when somebody comes back to it.
    void keep();

signals:
    void published(const QString& label);

private:
    enum View { Form, Yaml, Difference };
    void restart();
    void followFacts();
    void judge();
    [[nodiscard]] QString sentenceOf(const content::YamlFault& fault, bool& isUnfinished) const;
    void showUnmet();
    void ask();
    void publish();
    [[nodiscard]] QString untouched() const;

    items::Desk& m_desk;
    items::PolicyDraft m_draft;
    QString m_start; // what was there before anybody wrote
    std::vector<governance::UnmetGate> m_unmet;
    theme::SegmentedControl* m_views;
    theme::TextLabel* m_count;
    theme::MessageBar* m_obstacle;
    theme::MessageBar* m_warning;
    QStackedWidget* m_pages;
    PolicyForm* m_form;
    PolicyYaml* m_yaml;
    PolicyDifference* m_difference;
    QPushButton* m_restart;
    QPushButton* m_publish;
    bool m_waiting = false;
};

}
