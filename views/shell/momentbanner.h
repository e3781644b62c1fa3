// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The strip across a window that shows the past: which moment it is, and the way back to now.

#include "items/desk.h"
#include "theme/widgets/messagebar.h"

#include <QPointer>

namespace gatehouse::shell {

// Hidden while now is shown and may be recorded in.
class MomentBanner : public theme::MessageBar {
    Q_OBJECT
public:
    explicit MomentBanner(QWidget* parent = nullptr);
    // Null while no registry is open.
    void setDesk(items::Desk* desk);

signals:
    // The person wants to choose another moment.
    void momentRequested();
    // A registry that could only be read is to be opened anew: perhaps it may be written by now.
    void reopenRequested(const gatehouse::registry::Location& location);

private:
    void follow();

    QPointer<items::Desk> m_desk;
};

// "Inventory - Gatehouse", and in the past "Inventory as of 3 Oct 2026, 14:05 (event 61) - Gatehouse".
[[nodiscard]] QString windowTitle(const QString& page, const registry::Moment& moment);

}
