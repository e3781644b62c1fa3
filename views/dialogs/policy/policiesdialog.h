// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Registry > Policies: every published policy, what it asks and what it changed, and the next one.

#include "items/desk.h"

#include <QDialog>

class QComboBox;
class QStackedWidget;

namespace gatehouse::theme {
class MessageBar;
class SegmentedControl;
}

namespace gatehouse::dialogs {

class NextPolicy;
class PolicyView;

class PoliciesDialog : public QDialog {
    Q_OBJECT
public:
    PoliciesDialog(items::Desk& desk, QWidget* parent);
    // The form of the next policy.
    void showNext(Gate gate, Tier tier);
    void done(int result) override;

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* foot();
    void turn(int page);
    void followDesk();
    void load();
    void fill(std::vector<Policy> policies);
    void follow();

    items::Desk& m_desk;
    items::Question m_question;
    std::vector<Policy> m_policies; // number 1 first; empty until they are read
    theme::MessageBar* m_rights; // why nothing can be published from here
    theme::MessageBar* m_message;
    QComboBox* m_choice;
    theme::SegmentedControl* m_segments;
    QStackedWidget* m_pages;
    PolicyView* m_asks;
    PolicyView* m_changes;
    NextPolicy* m_next;
};

}
