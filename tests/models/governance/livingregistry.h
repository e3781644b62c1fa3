// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A real registry on disk with the eight people of the random lives, and a clock that is told the time.

#include "registry/audit/snapshot.h"
#include "registry/registrar.h"
#include "slotsequence.h"
#include "support/registryplace.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <array>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;

template <class T> T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error((result.error().code + u": "_s + result.error().sentence + result.error().detail).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// A registry with the eight people, copied from one that was made once for each kind.
class LivingRegistry {
public:
    explicit LivingRegistry(const Setting& setting)
        : m_place(founded(setting.solo), m_folder.path())
        , m_clock(std::make_shared<QDateTime>(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC))
    {
        reopen();
        for (int person = 0; person < People; ++person)
            for (const Role role : setting.roles[std::size_t(person)])
                if (person != 0 || role != Role::Admin) // who has it since the founding
                    orThrow(give(GrantRole{personName(person), role}, 0));
    }

    void reopen()
    {
        m_registrar.reset();
        m_registrar.emplace(orThrow(registry::Registrar::open(m_place.location(), [clock = m_clock] { return *clock; })));
    }
    template <class Command> Result<registry::Receipt> give(const Command& command, int person, const CommandId& id = CommandId::make())
    {
        return m_registrar->run(command, {personName(person), u"os"_s}, id);
    }
    void wait(int hours) { *m_clock = m_clock->addSecs(hours * 3600); }
    [[nodiscard]] QDateTime now() const { return *m_clock; }
    [[nodiscard]] const registry::Connection& connection() const { return m_registrar->connection(); }
    [[nodiscard]] qint64 count(const QString& table) const
    {
        auto query = orThrow(connection().run(u"SELECT count(*) FROM "_s + table));
        return query.next() ? query.value(0).toLongLong() : -1;
    }
    // As of an event, seen at a time: the one version of a Life, or a version in a slot of a SlotLife.
    [[nodiscard]] VersionFacts facts(AsOf asOf, const QDateTime& at) const
    {
        const registry::Snapshot moment = orThrow(registry::Snapshot::of(connection()));
        RegistryFacts people = orThrow(registry::loadRegistryFacts(connection(), at, asOf));
        people.now = at;
        return orThrow(registry::loadVersionFacts(connection(), std::move(people), theVersion(), {}, asOf));
    }
    [[nodiscard]] DeploymentFacts facts(int version, int slot, AsOf asOf, const QDateTime& at) const
    {
        const registry::Snapshot moment = orThrow(registry::Snapshot::of(connection()));
        RegistryFacts people = orThrow(registry::loadRegistryFacts(connection(), at, asOf));
        people.now = at;
        return orThrow(registry::loadDeploymentFacts(connection(), std::move(people), versionName(version), slotName(slot), asOf));
    }

private:
    static const gatehouse::testing::RegistryPlace& founded(bool solo)
    {
        static QTemporaryDir folder;
        static std::array<std::optional<gatehouse::testing::RegistryPlace>, 2> places;
        auto& place = places[std::size_t(solo)];
        if (place)
            return *place;
        const registry::Location& location = place.emplace(folder.path()).location();
        const registry::Clock clock = [] { return QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::UTC); };
        orThrow(registry::found(location, {personName(0), {}, {}, solo, false}, clock));
        auto registrar = orThrow(registry::Registrar::open(location, clock));
        for (int person = 1; person < People; ++person)
            orThrow(registrar.run(AddPerson{personName(person), {}, {}}, {personName(0), {}}));
        if (!gatehouse::testing::onPostgres()) // a file is copied without its log
            orThrow(registrar.connection().exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        return *place;
    }

    QTemporaryDir m_folder;
    gatehouse::testing::RegistryPlace m_place;
    std::shared_ptr<QDateTime> m_clock;
    std::optional<registry::Registrar> m_registrar;
};

}
