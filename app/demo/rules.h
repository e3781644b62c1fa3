// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plays the steps of a story that say what is asked: custom fields, their values, policies.

#include "demo/script.h"
#include "registry/registrar.h"

namespace gatehouse::demo {

class Rules {
public:
    // `folders` holds policies/, whose files the steps name.
    Rules(registry::Registrar& registrar, QString folders) : m_registrar(registrar), m_folders(std::move(folders)) {}

    // Whether the step is one of these.
    [[nodiscard]] static bool knows(const Step& step);
    [[nodiscard]] Result<void> play(const Step& step);

private:
    [[nodiscard]] Result<void> publish(const Step& step);
    template <class Command> [[nodiscard]] Result<void> run(const Command& command, const QString& person);

    registry::Registrar& m_registrar;
    QString m_folders;
};

}
