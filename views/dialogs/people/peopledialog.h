// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Registry > People: everybody of the registry left, the chosen person right, a line to add one below.

#include "items/peoplemodel.h"

#include <QDialog>

class QTreeView;

namespace gatehouse::theme {
class MessageBar;
}

namespace gatehouse::dialogs {

class PersonPane;

class PeopleDialog : public QDialog {
    Q_OBJECT
public:
    PeopleDialog(items::Desk& desk, QWidget* parent);
    // Chooses a person in the list.
    void choose(const QString& person);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* list();
    [[nodiscard]] QWidget* foot();
    void follow();
    void say(const QString& sentence, bool isGood);

    items::Desk& m_desk;
    items::PeopleModel m_people;
    QString m_wanted; // added just now, not in the list yet
    theme::MessageBar* m_rights = nullptr;
    theme::MessageBar* m_message = nullptr;
    QTreeView* m_view = nullptr;
    PersonPane* m_pane = nullptr;
};

}
