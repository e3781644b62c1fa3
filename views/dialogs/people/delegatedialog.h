// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A person delegates a role of theirs: to whom, which, from and until when, and why.

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/recordedpanel.h"
#include "governance/commands/delegate.h"

class QComboBox;
class QDateEdit;

namespace gatehouse::dialogs {

class SentenceEdit;

class DelegateDialog final : public ActDialog {
    Q_OBJECT
public:
    explicit DelegateDialog(items::Desk& desk, QWidget* parent);

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void follow();
    void fillRoles();
    void name();
    [[nodiscard]] governance::Delegate command() const;

    QComboBox* m_person;
    QComboBox* m_role;
    QDateEdit* m_from;
    QDateEdit* m_until;
    SentenceEdit* m_reason;
    RecordedPanel* m_recorded;
};

// The roles of the person that can be delegated.
[[nodiscard]] std::vector<Role> rolesToDelegate(const Person& person);
// Why whoever acts cannot delegate anything at this desk, whatever they would choose.
[[nodiscard]] Obstacles delegateObstacles(const items::Desk& desk);

}
