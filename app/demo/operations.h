// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plays the steps of a story that are about slots: deployments, evidence, targets, consumers.

#include "demo/script.h"
#include "registry/registrar.h"

namespace gatehouse::demo {

class Operations {
public:
    // `folders` holds evidence/, whose files the steps name.
    Operations(registry::Registrar& registrar, QString folders) : m_registrar(registrar), m_folders(std::move(folders)) {}

    // Whether the step is one of these.
    [[nodiscard]] static bool knows(const Step& step);
    [[nodiscard]] Result<void> play(const Step& step);

private:
    [[nodiscard]] Result<void> decide(const Step& step, const VersionName& version);
    // A use is registered, changed or reported.
    [[nodiscard]] Result<void> tellOfConsumer(const Step& step);
    [[nodiscard]] Result<void> approve(const Step& step, const VersionName& version);
    [[nodiscard]] Result<void> addEvidence(const Step& step, const VersionName& version);
    // What is deployed of a version in a slot; targets report its build.
    [[nodiscard]] Result<Binding> bindingOf(const VersionName& version, const QString& slot) const;
    template <class Command> [[nodiscard]] Result<void> run(const Command& command, const QString& person);

    registry::Registrar& m_registrar;
    QString m_folders;
};

}
