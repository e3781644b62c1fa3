// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many rows of the production board need an action now, for the rail: known without anybody opening the board.

#include "items/desk.h"

namespace gatehouse::items {

class AttentionWatch : public QObject {
    Q_OBJECT
public:
    explicit AttentionWatch(Desk& desk, QObject* parent = nullptr);

    // At the session's moment; 0 until the first answer.
    [[nodiscard]] int actNow() const { return m_actNow; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    void changed();

private:
    void ask();

    Desk& m_desk;
    int m_actNow = 0;
    Question m_question;
};

}
