// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a command works with: the registry (opened when first asked for), who acts, as of when, where answers go, and when to stop.

#include "ctl/arguments.h"
#include "ctl/output.h"
#include "registry/queries/registrysummary.h"
#include "registry/registrar.h"
#include "store/artifactstore.h"

#include <stop_token>

namespace gatehouse::ctl {

// What a question looks at: a registry as of a moment, and the clock that goes with it: holds lapse by the clock of the moment, not of today.
struct View {
    const registry::Connection& connection;
    AsOf asOf;
    QDateTime now;
    bool solo = false; // separation of duties is off, which every answer about decisions says
};

class Context {
public:
    Context(const Arguments& arguments, Output& output, std::stop_token stop);

    [[nodiscard]] Output& out() { return m_output; }
    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }
    [[nodiscard]] bool namesRegistry() const { return !m_url.isEmpty(); }
    [[nodiscard]] Result<registry::Location> location() const;
    // For questions; interrupted when the work is cancelled.
    [[nodiscard]] Result<const registry::Connection*> reading();
    [[nodiscard]] Result<registry::Registrar*> writing();
    [[nodiscard]] Result<store::ArtifactStore> store() const;
    // Who acts: --as, else the person linked to the operating-system user.
    [[nodiscard]] Result<Actor> actor();
    [[nodiscard]] const QString& personNamed() const { return m_as; }
    [[nodiscard]] Result<CommandId> commandId() const;
    // The registry as of --as-of, else as it is now.
    [[nodiscard]] Result<View> view();

    // Gives a command as the one who acts and prints what the trail says of it.
    template <class Command> [[nodiscard]] Result<Answer> give(const Command& command)
    {
        return receiptOf(command).and_then([this](const registry::Receipt& receipt) { return tell(receipt); });
    }
    template <class Command> [[nodiscard]] Result<registry::Receipt> receiptOf(const Command& command)
    {
        auto who = actor();
        if (!who)
            return std::unexpected(who.error());
        auto id = commandId();
        if (!id)
            return std::unexpected(id.error());
        auto registrar = writing();
        if (!registrar)
            return std::unexpected(registrar.error());
        return (*registrar)->run(command, *who, *id);
    }

    // Prints what the trail says of a command that was given.
    [[nodiscard]] Result<Answer> tell(const registry::Receipt& receipt);

private:
    Output& m_output;
    std::stop_token m_stop;
    QString m_url;
    QString m_as;
    QString m_commandId;
    QString m_asOf;
    bool m_saidMoment = false;
    std::optional<registry::Connection> m_connection;
    std::optional<registry::Registrar> m_registrar;
    std::optional<registry::Interruptible> m_interruptible; // last: it looks at the connection
};

// The name of the operating-system user that runs the program, from the system's user database.
struct OsUser {
    QString name;
    QString display;
};
[[nodiscard]] OsUser osUser();

}
