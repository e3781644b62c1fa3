// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A fixed sequence of commands through the whole lifecycle of several versions, the same in every process that knows its name.

#include "registry/registrar.h"
#include "support/registryfixture.h"

namespace gatehouse::testing {

// Command i depends on i and the plan's name only, never on the registry, so that any process can give it again with the same id.
// Most are recorded; some are meant to be refused.
class Plan {
public:
    explicit Plan(const QString& name);

    // Who may add the plan's people: its first person.
    [[nodiscard]] const QString& admin() const { return m_cast.admin; }
    // Founds the registry that the plan runs in.
    void found(const registry::Location& location) const;
    [[nodiscard]] int size() const;
    [[nodiscard]] CommandId idOf(int i) const;
    Result<registry::Receipt> run(registry::Registrar& registrar, int i) const;

private:
    Result<registry::Receipt> addPeople(registry::Registrar& registrar, int i) const;
    // The life of one version in a slot, behind all others.
    Result<registry::Receipt> takeSlotStep(registry::Registrar& registrar, int step, int i) const;
    Result<registry::Receipt> takeStep(registry::Registrar& registrar, int version, int step, int i) const;

    QString m_name;
    Cast m_cast;
};

}
