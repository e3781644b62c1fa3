// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/redactionwatch.h"

#include "registry/facts.h"
#include "registry/queries/redactions.h"

namespace gatehouse::items {

namespace {

Result<governance::RedactionFacts> look(const registry::Connection& connection, EventSeq event)
{
    auto people = registry::loadRegistryFacts(connection, registry::systemClock());
    if (!people)
        return std::unexpected(people.error());
    return registry::loadRedactionFacts(connection, std::move(*people), event);
}

}

RedactionWatch::RedactionWatch(Desk& desk, EventSeq event, QObject* parent) : QObject(parent), m_desk(desk), m_event(event), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &RedactionWatch::reload);
    reload();
}

void RedactionWatch::reload()
{
    m_question.ask<governance::RedactionFacts>(
        m_desk.reader(), [event = m_event](const registry::Connection& connection, std::stop_token) { return look(connection, event); },
        [this](Result<governance::RedactionFacts> facts) {
            m_problem = facts ? QString() : facts.error().sentence;
            if (facts)
                m_facts = std::move(*facts);
            emit changed();
        });
}

}
