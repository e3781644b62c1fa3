// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingwatch.h"

#include "registry/facts.h"

namespace gatehouse::items {

namespace {

Result<governance::FindingFacts> look(const registry::Connection& connection, FindingId finding, const registry::Moment& moment)
{
    auto people = registry::loadRegistryFacts(connection, moment.now(), moment.asOf);
    if (!people)
        return std::unexpected(people.error());
    return registry::loadFindingFacts(connection, std::move(*people), finding, moment.asOf);
}

}

FindingWatch::FindingWatch(Desk& desk, FindingId finding, QObject* parent) : QObject(parent), m_desk(desk), m_finding(finding), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &FindingWatch::reload);
    reload();
}

void FindingWatch::reload()
{
    m_question.ask<governance::FindingFacts>(
        m_desk.reader(),
        [finding = m_finding, moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token) {
            return look(connection, finding, moment);
        },
        [this](Result<governance::FindingFacts> facts) {
            m_problem = facts ? QString() : facts.error().sentence;
            if (facts)
                m_facts = std::move(*facts);
            emit changed();
        });
}

}
