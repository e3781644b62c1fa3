// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The smallest registry: applies the effects of events to records in memory, and reads the facts back. No database, no trail.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/slotfacts.h"

#include <functional>
#include <map>

namespace gatehouse::governance::testing {

class MemoryRegistry {
public:
    explicit MemoryRegistry(bool solo);
    void put(const QString& record, const QJsonObject& key, const QJsonObject& values) { m_records[record][keyOf(key)] = values; }
    void wait(int hours) { m_now = m_now.addSecs(hours * 3600); }

    // Judges the command as the person, and records its event when nothing stands in its way.
    template <class Command> Obstacles give(const Command& command, const QString& person)
    {
        const auto facts = factsFor(command);
        const Person actor = *registry().find(person);
        Obstacles found = obstacles(command, actor, facts);
        if (found.empty())
            apply(eventOf(command, actor, facts));
        return found;
    }

    [[nodiscard]] RegistryFacts registry() const;
    [[nodiscard]] ModelFacts model(const QString& name) const;
    // `base` is asked for instead of the version's own, for one that is about to be registered.
    [[nodiscard]] VersionFacts version(const VersionName& name, const std::optional<QString>& base = {}) const;
    [[nodiscard]] FindingFacts finding(FindingId id) const;
    [[nodiscard]] DeploymentFacts deployment(const VersionName& name, const QString& slot) const;
    [[nodiscard]] TargetFacts target(const QString& slot, const QString& target) const;
    [[nodiscard]] qint64 events() const { return m_seq; }
    [[nodiscard]] QDateTime now() const { return m_now; }

private:
    template <class Command> [[nodiscard]] typename Command::Facts factsFor(const Command& command) const
    {
        if constexpr (std::is_same_v<typename Command::Facts, RegistryFacts>)
            return registry();
        else if constexpr (std::is_same_v<typename Command::Facts, ModelFacts>)
            return model(command.model);
        else if constexpr (std::is_same_v<typename Command::Facts, FindingFacts>)
            return finding(command.finding);
        else if constexpr (std::is_same_v<typename Command::Facts, SlotFacts>)
            return SlotFacts{registry(), rows(QStringLiteral("slot")).contains(command.name.toUtf8() + ' ')};
        else if constexpr (std::is_same_v<typename Command::Facts, TargetFacts>)
            return target(command.slot, command.target);
        else if constexpr (std::is_same_v<typename Command::Facts, DeploymentFacts>)
            return deployment(command.version, command.slot);
        else if constexpr (requires { command.manifest.base; })
            return version(command.version, command.manifest.base);
        else
            return version(command.version);
    }
    using Rows = std::map<QByteArray, QJsonObject>; // by key; a row holds its key's values too
    [[nodiscard]] static QByteArray keyOf(const QJsonObject& key);
    [[nodiscard]] const Rows& rows(const QString& record) const;
    void apply(const EventDraft& event);
    [[nodiscard]] const Policy& policy(const QString& digest) const;
    [[nodiscard]] std::optional<Policy> policyOf(int number) const;
    [[nodiscard]] const Manifest& manifest(const QString& digest) const;
    [[nodiscard]] UnusableBuilds unusableBuilds() const;
    [[nodiscard]] std::vector<LiveHere> liveIn(const QString& slot) const;
    [[nodiscard]] std::vector<Finding> divergences(const QString& slot) const;
    [[nodiscard]] std::vector<Deployment> deployments(const std::function<bool(const QJsonObject&)>& wanted) const;

    bool m_solo;
    QDateTime m_now;
    qint64 m_seq = 1;
    std::map<QString, Rows> m_records;
    std::map<QString, QByteArray> m_documents;
    mutable std::map<QString, Policy> m_policies; // read from documents
    mutable std::map<QString, Manifest> m_manifests;
};

}
