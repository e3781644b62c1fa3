// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One table of a policy's form with its title, and buttons that add and remove where rows come and go.

#include "items/policy/policytable.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace gatehouse::dialogs {

class RulesTable : public QWidget {
    Q_OBJECT
public:
    // Column `wide` takes what the others leave.
    RulesTable(const QString& title, items::PolicyTable& rules, int wide, QWidget* parent = nullptr);
    // What the buttons do, as a screen reader says it.
    void letRowsCome(const QString& add, const QString& remove);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fit();

    items::PolicyTable& m_rules;
    QTableView* m_view;
    QPushButton* m_add;
    QPushButton* m_remove;
    int m_wide;
};

}
