// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the rules ask about one thing (a finding, a redaction, a clock), kept up to date.

#include "governance/clockfacts.h"
#include "governance/facts.h"
#include "items/desk.h"

namespace gatehouse::items {

// What a watch of any facts has.
class FactsWatchBase : public QObject {
    Q_OBJECT
public:
    // Why there are no newer facts; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }

signals:
    void changed();

protected:
    FactsWatchBase(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_question(this) {}

    Desk& m_desk;
    QString m_problem;
    Question m_question;
};

// Loads in the background, again at any news. The old facts stay until the new ones are there.
template <class Facts> class FactsWatch final : public FactsWatchBase {
public:
    // Runs in a reader's thread.
    using Load = std::function<Result<Facts>(const registry::Connection&, const registry::Moment&)>;

    FactsWatch(Desk& desk, Load load, QObject* parent = nullptr) : FactsWatchBase(desk, parent), m_load(std::move(load))
    {
        connect(&desk.session(), &registry::Session::changed, this, [this] { reload(); });
        reload();
    }

    // Nothing until the first answer.
    [[nodiscard]] const std::optional<Facts>& facts() const { return m_facts; }

private:
    void reload()
    {
        m_question.ask<Facts>(
            m_desk.reader(),
            [load = m_load, moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token) {
                return load(connection, moment);
            },
            [this](Result<Facts> facts) {
                m_problem = facts ? QString() : facts.error().sentence;
                if (facts)
                    m_facts = std::move(*facts);
                emit changed();
            });
    }

    Load m_load;
    std::optional<Facts> m_facts;
};

[[nodiscard]] FactsWatch<governance::FindingFacts>::Load factsOfFinding(FindingId finding);
// These two are of now: what they are about is never done in the past.
[[nodiscard]] FactsWatch<governance::RedactionFacts>::Load factsOfRedaction(EventSeq event);
[[nodiscard]] FactsWatch<governance::ClockFacts>::Load factsOfClock(EventSeq event);

}
