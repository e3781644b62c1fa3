// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"

#include "ctl/values.h"
#include "registry/moment.h"
#include "registry/opening.h"
#include "registry/queries/history.h"

#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <pwd.h>
#include <unistd.h>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

OsUser osUser()
{
    const passwd* entry = ::getpwuid(::getuid());
    if (entry == nullptr)
        return {u"uid-%1"_s.arg(::getuid()), {}};
    return {QString::fromLocal8Bit(entry->pw_name), QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed()};
}

Context::Context(const Arguments& arguments, Output& output, std::stop_token stop)
    : m_output(output)
    , m_stop(std::move(stop))
    , m_url(arguments.has(u"registry"_s) ? arguments.value(u"registry"_s) : qEnvironmentVariable("GATEHOUSE_REGISTRY"))
    , m_as(arguments.value(u"as"_s))
    , m_commandId(arguments.value(u"command-id"_s))
    , m_asOf(arguments.value(u"as-of"_s))
{}

Result<registry::Location> Context::location() const
{
    return registry::Location::parse(m_url);
}

Result<const registry::Connection*> Context::reading()
{
    if (!m_connection) {
        const auto where = location();
        if (!where)
            return std::unexpected(where.error());
        auto connection = registry::Connection::open(*where, registry::Access::ReadOnly);
        // Whoever may write brings an older schema up to date, whatever is asked.
        if (!connection && connection.error().code == u"older-schema") {
            if (auto upToDate = registry::Connection::open(*where, registry::Access::ReadWrite); !upToDate)
                return std::unexpected(upToDate.error());
            connection = registry::Connection::open(*where, registry::Access::ReadOnly);
        }
        if (!connection)
            return std::unexpected(connection.error());
        if (!where->isPostgres() && !connection->isBackup() && !QFileInfo(where->path).isWritable())
            m_output.notice(Ctl::tr("%1 may only be read from here; nothing can be recorded.").arg(where->path));
        m_connection.emplace(std::move(*connection));
        m_interruptible.emplace(*m_connection, m_stop);
    }
    return &*m_connection;
}

Result<registry::Registrar*> Context::writing()
{
    if (!m_registrar) {
        const auto where = location();
        if (!where)
            return std::unexpected(where.error());
        auto registrar = registry::Registrar::open(*where);
        if (!registrar)
            return std::unexpected(registrar.error());
        m_registrar.emplace(std::move(*registrar));
    }
    return &*m_registrar;
}

Result<store::ArtifactStore> Context::store() const
{
    const auto where = location();
    if (!where)
        return std::unexpected(where.error());
    if (const auto whole = registry::refuseBackup(*where); !whole)
        return std::unexpected(whole.error());
    return store::ArtifactStore::open(where->storePath());
}

Result<Actor> Context::actor()
{
    const QString user = osUser().name;
    if (!m_as.isEmpty())
        return Actor{m_as, user};
    const auto connection = reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto facts = registry::loadRegistryFacts(**connection, registry::systemClock());
    if (!facts)
        return std::unexpected(facts.error());
    const auto person = std::ranges::find(facts->people, user, &Person::osUser);
    if (person == facts->people.end())
        return std::unexpected(
            usageError(Ctl::tr("Nobody in this registry is linked to the operating-system user “%1”. Name who acts with --as PERSON, "
                               "or let an admin link the user: “gatehousectl people add NAME --os-user %1”.")
                           .arg(user)));
    return Actor{person->name, user};
}

Result<CommandId> Context::commandId() const
{
    if (m_commandId.isEmpty())
        return CommandId::make();
    const QUuid id = QUuid::fromString(m_commandId);
    if (id.isNull())
        return std::unexpected(usageError(Ctl::tr("“%1” is no UUID.").arg(m_commandId)));
    return CommandId{id.toString(QUuid::WithoutBraces)};
}

Result<View> Context::view()
{
    const auto connection = reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto asked = m_asOf.isEmpty() ? Result<registry::Moment>({}) : registry::momentNamed(**connection, m_asOf);
    if (!asked)
        return std::unexpected(asked.error());
    // Order is by number, not by clock: now is the largest clock that the trail has seen.
    return registry::loadRegistryFacts(**connection, asked->now(), asked->asOf).and_then([&](const governance::RegistryFacts& facts) -> Result<View> {
        if (asked->asOf.isNow() && !m_as.isEmpty() && facts.find(m_as) == nullptr)
            return std::unexpected(unknownPerson(m_as));
        if (!asked->asOf.isNow() && !m_saidMoment) {
            m_saidMoment = true;
            m_output.moment(Ctl::tr("As of %1, event %2:").arg(shortTime(facts.now)).arg(asked->asOf.seq));
        }
        return View{**connection, asked->asOf, facts.now, facts.solo};
    });
}

Result<Answer> Context::tell(const registry::Receipt& receipt)
{
    const auto rows = registry::eventRows((*writing())->connection(), {receipt.event}, {});
    if (!rows)
        return std::unexpected(rows.error());
    const QString sentence = rows->empty() ? QString() : rows->front().sentence;
    if (m_output.json())
        m_output.object({{u"event"_s, receipt.event.value}, {u"repeated"_s, receipt.repeated}, {u"sentence"_s, sentence}});
    else
        m_output.line(sentence + (receipt.repeated ? Ctl::tr(" (Event %1, recorded before.)") : Ctl::tr(" (Event %1.)")).arg(receipt.event.value));
    return Answer::Yes;
}

}
