// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One table of a policy's form with its title, and buttons that add, remove and move rows where they come and go.

#include "items/policy/policytable.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace gatehouse::theme {
class TextLabel;
}

namespace gatehouse::dialogs {

class RulesTable : public QWidget {
    Q_OBJECT
public:
    // Column `wide` takes what the others leave.
    RulesTable(const QString& title, items::PolicyTable& rules, int wide, QWidget* parent = nullptr);
    // What the buttons do, as a screen reader says it.
    void letRowsCome(const QString& add, const QString& remove, const QString& moveUp);
    // What stands in the place of the table while it has no row: what it is for, and the way to one.
    void sayWhenEmpty(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void judge();

    items::PolicyTable& m_rules;
    QTableView* m_view;
    theme::TextLabel* m_empty;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    int m_wide;
};

}
