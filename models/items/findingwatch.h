// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the rules ask about one finding, kept up to date.

#include "governance/facts.h"
#include "items/desk.h"

namespace gatehouse::items {

// Loads in the background, again at any news. The old facts stay until the new ones are there.
class FindingWatch : public QObject {
    Q_OBJECT
public:
    FindingWatch(Desk& desk, FindingId finding, QObject* parent = nullptr);

    // Nothing until the first answer.
    [[nodiscard]] const std::optional<governance::FindingFacts>& facts() const { return m_facts; }
    // Why there are no newer facts; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }

signals:
    void changed();

private:
    void reload();

    Desk& m_desk;
    FindingId m_finding;
    std::optional<governance::FindingFacts> m_facts;
    QString m_problem;
    Question m_question;
};

}
