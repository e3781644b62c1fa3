// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/desk.h"

#include "governance/separation.h"
#include "registry/facts.h"
#include "registry/opening.h"

namespace gatehouse::items {

Desk::Desk(Found found)
    : m_session(std::make_unique<registry::Session>(std::move(found.session)))
    , m_store(std::move(found.store))
    , m_facts(std::move(found.facts))
    , m_question(this)
    , m_workers(std::make_unique<registry::Workers>(2, nullptr))
{
    connect(m_session.get(), &registry::Session::changed, this, &Desk::reload);
    connect(m_session.get(), &registry::Session::actorChanged, this, &Desk::factsChanged);
}

Result<Desk::Found> Desk::find(const registry::Location& location, const QString& osUser, registry::Access access)
{
    auto session = registry::Session::find(location, osUser, access);
    if (!session)
        return std::unexpected(session.error());
    if (auto whole = registry::refuseBackup(location); !whole)
        return std::unexpected(whole.error());
    auto store = session->info.readOnly ? store::ArtifactStore::open(location.storePath()) : store::ArtifactStore::make(location.storePath());
    if (!store)
        return std::unexpected(store.error());
    auto connection = registry::Connection::open(location, registry::Access::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    auto facts = registry::loadRegistryFacts(*connection, registry::systemClock());
    if (!facts)
        return std::unexpected(facts.error());
    return Found{std::move(*session), std::move(*store), std::move(*facts)};
}

Result<std::unique_ptr<Desk>> Desk::open(const registry::Location& location, const QString& osUser)
{
    return find(location, osUser).transform([](Found&& found) { return std::make_unique<Desk>(std::move(found)); });
}

QString Desk::displayName(const QString& person) const
{
    return governance::displayed(m_facts, person);
}

void Desk::reload()
{
    m_question.ask<governance::RegistryFacts>(
        reader(),
        [moment = m_session->moment()](const registry::Connection& connection, std::stop_token) {
            return registry::loadRegistryFacts(connection, moment.now(), moment.asOf);
        },
        [this](Result<governance::RegistryFacts> facts) {
            if (!facts)
                return;
            m_facts = std::move(*facts);
            emit factsChanged();
        });
}

}
