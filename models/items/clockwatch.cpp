// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clockwatch.h"

#include "registry/facts.h"
#include "registry/queries/clocks.h"

namespace gatehouse::items {

namespace {

Result<governance::ClockFacts> look(const registry::Connection& connection, EventSeq event)
{
    const QDateTime clock = registry::systemClock();
    auto people = registry::loadRegistryFacts(connection, clock);
    if (!people)
        return std::unexpected(people.error());
    return registry::loadClockFacts(connection, std::move(*people), event, clock);
}

}

ClockWatch::ClockWatch(Desk& desk, EventSeq event, QObject* parent) : QObject(parent), m_desk(desk), m_event(event), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &ClockWatch::reload);
    reload();
}

void ClockWatch::reload()
{
    m_question.ask<governance::ClockFacts>(
        m_desk.reader(), [event = m_event](const registry::Connection& connection, std::stop_token) { return look(connection, event); },
        [this](Result<governance::ClockFacts> facts) {
            m_problem = facts ? QString() : facts.error().sentence;
            if (facts)
                m_facts = std::move(*facts);
            emit changed();
        });
}

}
