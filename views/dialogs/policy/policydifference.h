// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What would be published against what is: in words, rule by rule, with the gates that nobody could meet, and below as text on the canvas.

#include "governance/policychanges.h"
#include "governance/policycheck.h"
#include "items/desk.h"

#include <QWidget>

namespace gatehouse::reading {
class ReadingPane;
}

namespace gatehouse::dialogs {

class PolicyView;

class PolicyDifference : public QWidget {
    Q_OBJECT
public:
    explicit PolicyDifference(items::Desk& desk, QWidget* parent = nullptr);
    // Takes what is to be shown; the texts are compared when somebody looks.
    void show(const std::vector<governance::PolicyChange>& changes, const std::vector<governance::UnmetGate>& unmet);
    void showText(const QString& draft);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void compare();

    items::Desk& m_desk;
    items::Question m_question;
    PolicyView* m_words;
    reading::ReadingPane* m_text;
    QString m_draft;
    bool m_isStale = true;
};

}
