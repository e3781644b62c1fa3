// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the rules ask before the clock of one event is corrected, kept up to date.

#include "governance/clockfacts.h"
#include "items/desk.h"

namespace gatehouse::items {

// Loads in the background, again at any news. The old facts stay until the new ones are there.
class ClockWatch : public QObject {
    Q_OBJECT
public:
    ClockWatch(Desk& desk, EventSeq event, QObject* parent = nullptr);

    // Nothing until the first answer.
    [[nodiscard]] const std::optional<governance::ClockFacts>& facts() const { return m_facts; }
    // Why there are no newer facts; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }

signals:
    void changed();

private:
    void reload();

    Desk& m_desk;
    EventSeq m_event;
    std::optional<governance::ClockFacts> m_facts;
    QString m_problem;
    Question m_question;
};

}
