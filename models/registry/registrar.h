// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only writer of a registry: runs commands one after another, each in one immediate transaction that leaves one event or nothing.

#include "domain/people.h"
#include "governance/commands/registerversion.h"
#include "registry/commandcontent.h"
#include "registry/connection.h"
#include "registry/deploymentfacts.h"
#include "registry/facts.h"
#include "registry/findingfacts.h"
#include "registry/queries/clocks.h"
#include "registry/queries/redactions.h"
#include "registry/targetfacts.h"
#include "registry/threadfacts.h"

#include <functional>
#include <typeinfo>

namespace gatehouse::registry {

// What a command answered: the number of the event that recorded it.
struct Receipt {
    EventSeq event;
    bool repeated = false; // the id had been answered before; nothing was done now
};

// Who acts is nobody that the registry knows.
[[nodiscard]] Error nobodyHere(const QString& person);

using Clock = std::function<QDateTime()>;
[[nodiscard]] QDateTime systemClock();

// Belongs to the thread that opened it. Several registrars, also in several processes, may serve one registry: a lock orders them.
class Registrar {
public:
    [[nodiscard]] static Result<Registrar> open(const Location& location, Clock clock = systemClock);

    // Loads the facts, asks governance for obstacles, appends one event, projects it, commits. A repeated id returns the first answer,
    // also when that was a refusal; under other content it is refused. Errors: Refused with all obstacles, Storage, Input (the actor is nobody
    // here, the id was another command's). A server that went away is sought again, and asked under the same id what became of the command.
    template <class Command> [[nodiscard]] Result<Receipt> run(const Command& command, const Actor& actor, const CommandId& id = CommandId::make())
    {
        constexpr bool Forgets = requires { Command::ForgetsText; };
        return execute(id, actor, {QString::fromLatin1(typeid(Command).name()), contentOf(command), Forgets},
                       [&](governance::RegistryFacts registry) -> Result<governance::EventDraft> {
                           const Person person = *registry.find(actor.person);
                           const auto facts = factsFor(command, std::move(registry));
                           if (!facts)
                               return std::unexpected(facts.error());
            // Found by argument, so that a command's header may be included after this one.
                           if (Obstacles found = obstacles(command, person, *facts); !found.empty())
                               return std::unexpected(Error::refused(std::move(found)));
                           return eventOf(command, person, *facts);
                       });
    }

    // Writes what is not governed (when a target was last seen, how much a consumer read, what somebody marked as read): no event, one immediate transaction.
    [[nodiscard]] Result<void> keep(const QString& sql, const QVariantList& values) { return keepAll(sql, {values}); }
    // The same for many rows: all of them or none.
    [[nodiscard]] Result<void> keepAll(const QString& sql, const std::vector<QVariantList>& rows);

    [[nodiscard]] const Connection& connection() const { return m_connection; }

private:
    using Decide = std::function<Result<governance::EventDraft>(governance::RegistryFacts)>;
    Registrar(Connection connection, Clock clock) : m_connection(std::move(connection)), m_clock(std::move(clock)) {}

    // What is kept of a command with its answer.
    struct Said {
        QString kind;
        QByteArray content;
        bool forgets = false; // takes a text away, also out of the write-ahead log
    };
    [[nodiscard]] Result<Receipt> execute(const CommandId& id, const Actor& actor, const Said& said, const Decide& decide);
    [[nodiscard]] Result<Receipt> attempt(const CommandId& id, const Actor& actor, const Said& said, const Decide& decide);
    [[nodiscard]] Result<Receipt> inTransaction(const CommandId& id, const Actor& actor, const Said& said, const Decide& decide);
    [[nodiscard]] Result<void> reconnect();
    void emptyLog(bool forgets) const;

    template <class Command> [[nodiscard]] Result<typename Command::Facts> factsFor(const Command& command, governance::RegistryFacts registry)
    {
        if constexpr (std::is_same_v<typename Command::Facts, governance::RegistryFacts>)
            return registry;
        else if constexpr (std::is_same_v<Command, governance::RegisterVersion>)
            return loadVersionFacts(m_connection, std::move(registry), command.version, command.manifest.base);
        else if constexpr (std::is_same_v<typename Command::Facts, governance::VersionFacts>)
            return loadVersionFacts(m_connection, std::move(registry), command.version)
                .and_then([&](governance::VersionFacts facts) -> Result<governance::VersionFacts> {
                    if constexpr (requires { successorOf(command, facts); }) {
                        auto successor = loadVersion(m_connection, command.version.model, successorOf(command, facts));
                        if (!successor)
                            return std::unexpected(successor.error());
                        facts.successor = std::move(*successor);
                    }
                    if constexpr (requires { Command::ChangesUsability; })
                        return withRunning(m_connection, std::move(facts));
                    return facts;
                });
        else if constexpr (std::is_same_v<typename Command::Facts, governance::ClockFacts>)
            return loadClockFacts(m_connection, std::move(registry), command.event, m_clock());
        else if constexpr (std::is_same_v<typename Command::Facts, governance::RedactionFacts>)
            return loadRedactionFacts(m_connection, std::move(registry), command.event);
        else if constexpr (std::is_same_v<typename Command::Facts, governance::DeploymentFacts>)
            return loadDeploymentFacts(m_connection, std::move(registry), command.version, command.slot)
                .and_then([this](governance::DeploymentFacts facts) { return withTargets(m_connection, std::move(facts)); });
        else if constexpr (std::is_same_v<typename Command::Facts, governance::SlotFacts>)
            return loadSlotFacts(m_connection, std::move(registry), command.name);
        else if constexpr (std::is_same_v<typename Command::Facts, governance::TargetFacts>)
            return loadTargetFacts(m_connection, std::move(registry), command.slot, command.target);
        else if constexpr (std::is_same_v<typename Command::Facts, governance::FindingFacts>)
            return loadFindingFacts(m_connection, std::move(registry), command.finding);
        else if constexpr (std::is_same_v<typename Command::Facts, governance::ThreadFacts>)
            return loadThreadFacts(m_connection, std::move(registry), command.thread);
        else if constexpr (requires { command.model.name; })
            return loadModelFacts(m_connection, std::move(registry), command.model.name);
        else
            return loadModelFacts(m_connection, std::move(registry), command.model);
    }

    Connection m_connection;
    Clock m_clock;
};

// What a new registry starts with.
struct Founding {
    QString person; // its first person and Admin
    QString display;
    QString osUser; // linked to that person; empty for nobody
    bool solo = false;
    bool demonstration = false;
    QString enteredBy = {}; // the operating-system user who founds it, where that is not the one linked
};

// Makes the database file, or the tables in a PostgreSQL database, and the first event that founds the registry. Nothing is left behind when it fails.
[[nodiscard]] Result<void> found(const Location& location, const Founding& founding, const Clock& clock = systemClock);
// Takes away what found() made, for whoever could not finish what was to follow. The artifact store is not its own.
void unmake(const Location& location);
}
