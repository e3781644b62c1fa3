// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One person of the registry: names, the operating-system user they are linked to, their roles, who acts for whom, and acting as them.

#include "domain/people.h"
#include "items/give.h"
#include "theme/widgets/panel.h"

class QLineEdit;
class QPushButton;

namespace gatehouse::theme {
class PersonLabel;
class TextLabel;
}

namespace gatehouse::dialogs {

class DelegationList;
class RoleList;

class PersonPane : public theme::Panel {
    Q_OBJECT
public:
    PersonPane(items::Desk& desk, QWidget* parent = nullptr);
    // Shows the person anew; what was typed into the fields stays while it is the same one.
    void show(const QString& person);

signals:
    // What a change led to: a sentence, and whether it was recorded.
    void answered(const QString& sentence, bool recorded);

private:
    [[nodiscard]] QWidget* identity();
    [[nodiscard]] const Person* shown() const { return m_desk.facts().find(m_person); }
    void judge();
    void link();
    void toggle(Role role, bool isHeld);
    void withdraw(const Delegation& delegation);
    template <class Command> void give(Command command, const QString& done);

    items::Desk& m_desk;
    QString m_person;
    bool m_isGiving = false;
    theme::PersonLabel* m_name;
    theme::TextLabel* m_actHint;
    QPushButton* m_actAs;
    QLineEdit* m_display = nullptr;
    QLineEdit* m_osUser = nullptr;
    QPushButton* m_save = nullptr;
    RoleList* m_roles;
    DelegationList* m_delegations;
};

}
