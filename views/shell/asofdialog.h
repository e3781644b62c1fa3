// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks which moment of the past the window shall show: a date and time, or the number of an event.

#include "items/momentfinder.h"

#include <QDialog>

class QDateTimeEdit;
class QRadioButton;
class QSpinBox;

namespace gatehouse::theme {
class MessageBar;
}

namespace gatehouse::shell {

// Closes once the session looks at the moment; says why where there is none.
class AsOfDialog : public QDialog {
    Q_OBJECT
public:
    explicit AsOfDialog(items::Desk& desk, QWidget* parent);

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* form();
    [[nodiscard]] QWidget* foot();
    void go();

    items::Desk& m_desk;
    items::MomentFinder m_finder;
    theme::MessageBar* m_message = nullptr;
    QRadioButton* m_byTime = nullptr;
    QRadioButton* m_byEvent = nullptr;
    QDateTimeEdit* m_time = nullptr;
    QSpinBox* m_event = nullptr;
};

}
