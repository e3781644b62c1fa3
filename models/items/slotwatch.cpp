// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/slotwatch.h"

#include "registry/deploymentfacts.h"
#include "registry/facts.h"
#include "registry/targetfacts.h"

#include <algorithm>

namespace gatehouse::items {

namespace {

using Places = std::vector<governance::DeploymentFacts>;

Result<Places> look(const registry::Connection& connection, const VersionName& name, const registry::Moment& moment, const std::stop_token& stop)
{
    const auto registry = registry::loadRegistryFacts(connection, moment.now(), moment.asOf);
    if (!registry)
        return std::unexpected(registry.error());
    const auto known = registry::loadSlots(connection, moment.asOf);
    if (!known)
        return std::unexpected(known.error());
    const auto builds = registry::unusableBuilds(connection, moment.asOf);
    if (!builds)
        return std::unexpected(builds.error());
    Places places;
    places.reserve(known->size());
    for (const Slot& slot : *known) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        auto facts = registry::loadDeploymentFacts(connection, *registry, {name.model, name.label, 0}, slot.name, moment.asOf);
        if (!facts)
            return std::unexpected(facts.error());
        facts->version.unusableBuilds = *builds; // a start asks which way back there is
        places.push_back(std::move(*facts));
    }
    std::ranges::stable_sort(places, {}, [](const governance::DeploymentFacts& facts) {
        return facts.current() != nullptr ? 0 : facts.inSlot.empty() ? 2 : 1;
    });
    return places;
}

}

SlotWatch::SlotWatch(Desk& desk, const VersionName& name, QObject* parent) : QObject(parent), m_desk(desk), m_name(name), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &SlotWatch::reload);
    reload();
}

const governance::DeploymentFacts* SlotWatch::in(const QString& slot) const
{
    if (!m_places)
        return nullptr;
    const auto found = std::ranges::find(*m_places, slot, &governance::DeploymentFacts::slot);
    return found == m_places->end() ? nullptr : &*found;
}

void SlotWatch::reload()
{
    m_question.ask<Places>(
        m_desk.reader(),
        [name = m_name, moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) {
            return look(connection, name, moment, stop);
        },
        [this](Result<Places> places) {
            m_problem = places ? QString() : places.error().sentence;
            if (places)
                m_places = std::make_shared<const Places>(std::move(*places));
            else if (!m_desk.session().moment().isNow())
                m_places.reset(); // what is shown as the past is of the past
            emit changed();
        });
}

}
