// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The next policy as YAML, what it changes against the newest one, who could not meet it, and the button that publishes it.

#include "governance/commands/publishpolicy.h"
#include "items/desk.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace gatehouse::theme {
class MessageBar;
}

namespace gatehouse::dialogs {

class PolicyView;

class PolicyDraft : public QWidget {
    Q_OBJECT
public:
    explicit PolicyDraft(items::Desk& desk, QWidget* parent = nullptr);
    // Starts anew from a published policy.
    void startFrom(const Policy& policy);

signals:
    void published(int number);

private:
    void judge();
    void ask();
    void publish();

    items::Desk& m_desk;
    std::optional<Policy> m_policy; // nothing while the text is none
    QPlainTextEdit* m_text;
    PolicyView* m_changes;
    theme::MessageBar* m_obstacle;
    theme::MessageBar* m_warning;
    QPushButton* m_publish;
    bool m_waiting = false;
};

}
