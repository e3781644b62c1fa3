// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plays the steps of a story on a registry, each at its own time and by its own person.

#include "demo/script.h"
#include "registry/registrar.h"

#include <QHash>
#include <stop_token>

namespace gatehouse::demo {

class Story {
public:
    // `folders` holds the folders that the steps import; `clock` is what the registrar sees, and is set by each step.
    Story(registry::Registrar& registrar, QString folders, std::shared_ptr<QDateTime> clock);

    // Adds the people and grants their roles, as the admin.
    [[nodiscard]] Result<void> addPeople(const Script& script);
    [[nodiscard]] Result<void> play(const Step& step, const std::stop_token& stop);

private:
    [[nodiscard]] Result<void> import(const Step& step, const std::stop_token& stop);
    [[nodiscard]] Result<void> decide(const Step& step, const VersionName& version);
    [[nodiscard]] Result<void> approve(const Step& step, const VersionName& version);
    [[nodiscard]] Result<void> aboutFinding(const Step& step);
    template <class Command> [[nodiscard]] Result<void> run(const Command& command, const QString& person);

    registry::Registrar& m_registrar;
    QString m_folders;
    std::shared_ptr<QDateTime> m_clock;
    QHash<QString, FindingId> m_findings; // by the name that the story gives them
};

}
