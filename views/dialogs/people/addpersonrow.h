// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line that adds a person: name, short name, operating-system user.

#include "governance/commands/addperson.h"
#include "items/give.h"
#include "theme/widgets/panel.h"

class QLineEdit;
class QPushButton;

namespace gatehouse::dialogs {

class AddPersonRow : public theme::Panel {
    Q_OBJECT
public:
    explicit AddPersonRow(items::Desk& desk, QWidget* parent = nullptr);

signals:
    // What it led to; `person` is empty where nothing was recorded.
    void answered(const QString& sentence, const QString& person);

private:
    [[nodiscard]] governance::AddPerson command() const;
    void judge();
    void add();

    items::Desk& m_desk;
    bool m_isOwnShort = false; // somebody typed another short name than the proposed one
    QLineEdit* m_display;
    QLineEdit* m_short;
    QLineEdit* m_osUser;
    QPushButton* m_add;
};

}
