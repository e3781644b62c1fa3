// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A registry in a place of its own (support/registryplace.h) with people in every role, for tests of whatever stands on a registry.

#include "governance/commands/approve.h"
#include "governance/commands/registerversion.h"
#include "governance/commands/submit.h"
#include "registry/registrar.h"
#include "support/registryplace.h"
#include "support/samples.h"

#include <QTemporaryDir>
#include <memory>
#include <stdexcept>

namespace gatehouse::testing {

// The people of the fixture by what they may do; each of one role, with names of their own in every fixture. Each is linked to the operating-system user `os-NAME`.
struct Cast {
    QString admin, owner, author, colleague; // author and colleague have no granted role
    QString reviewer, secondReviewer; // technical reviewers
    QString risk, secondRisk; // risk approvers
    QString deployer, auditor;
};

// Throws std::runtime_error with the sentence when the set-up itself fails: a test that goes on without it would say something else.
class RegistryFixture {
public:
    enum class Kind { Team, Solo };
    explicit RegistryFixture(Kind kind = Kind::Team);

    [[nodiscard]] const registry::Location& location() const { return m_place.location(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const Cast& cast() const { return m_cast; }
    [[nodiscard]] registry::Registrar& registrar() { return *m_registrar; }
    [[nodiscard]] const registry::Connection& connection() const { return m_registrar->connection(); }
    // The clock that commands see; it goes on by a second with every command.
    [[nodiscard]] QDateTime& clock() { return *m_clock; }
    [[nodiscard]] static Actor actor(const QString& person) { return {person, QStringLiteral("os-") + person}; }

    // Runs a command that may be refused.
    template <class Command> Result<registry::Receipt> run(const Command& command, const QString& person, const CommandId& id = CommandId::make())
    {
        return m_registrar->run(command, actor(person), id);
    }
    // Runs a command that must succeed.
    template <class Command> registry::Receipt must(const Command& command, const QString& person) { return orThrow(run(command, person)); }

    // A version in the wanted state; random where the builder says nothing, at a random tier when the model is new.
    VersionName draft(const VersionBuilder& version = aVersion());
    VersionName submitted(const VersionBuilder& version = aVersion());
    VersionName approved(const VersionBuilder& version = aVersion());

    [[nodiscard]] governance::VersionFacts facts(const VersionName& version) const;
    // An approval with every tick, by digest.
    [[nodiscard]] governance::Approve approval(const VersionName& version, Role role) const;
    // The reviewer or the risk approver.
    [[nodiscard]] QString holderOf(Role role) const;

    template <class T> static T orThrow(Result<T> result)
    {
        if (!result)
            throw std::runtime_error(sentenceOf(result.error()));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

private:
    static std::string sentenceOf(const Error& error);

    QTemporaryDir m_folder;
    RegistryPlace m_place{m_folder.path()};
    Cast m_cast;
    std::shared_ptr<QDateTime> m_clock;
    std::optional<registry::Registrar> m_registrar;
};

}
