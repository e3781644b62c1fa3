// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every role that can be granted, what it is for, and a button that grants it or takes it back.

#include "domain/error.h"
#include "domain/states.h"

#include <QWidget>
#include <functional>
#include <map>
#include <set>

class QPushButton;

namespace gatehouse::theme {
class IconLabel;
}

namespace gatehouse::dialogs {

class RoleList : public QWidget {
    Q_OBJECT
public:
    explicit RoleList(QWidget* parent = nullptr);
    // `whyNot` says what stands in the way of changing a role.
    void show(const std::set<Role>& held, const std::function<Obstacles(Role)>& whyNot);

signals:
    // Wants the role granted, or taken back when it is held.
    void toggled(gatehouse::Role role, bool isHeld);

private:
    struct Line {
        theme::IconLabel* sign = nullptr;
        QPushButton* button = nullptr;
        bool isHeld = false;
    };
    std::map<Role, Line> m_lines;
};

}
