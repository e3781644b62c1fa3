// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who acts at this desk: face, name and roles in the window's corner, and the menu that lets an embedded registry's desk act as somebody else.

#include "items/desk.h"

#include <QPointer>
#include <QToolButton>

namespace gatehouse::shell {

class PersonMenu : public QToolButton {
    Q_OBJECT
public:
    explicit PersonMenu(QWidget* parent = nullptr);
    // Null while no registry is open.
    void setDesk(items::Desk* desk);
    // Opens the menu for whoever goes through it by keyboard: on the person who acts now.
    void open();
    [[nodiscard]] QSize sizeHint() const override;
    // Without the roles, which the tool tip has too.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void peopleRequested(); // Registry > People
    void delegateRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void fill();

    QPointer<items::Desk> m_desk;
    bool m_isSomebody = false;
    QString m_name;
    QString m_roles;
};

}
