// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A version in every slot of the registry, kept up to date: what is deployed, the evidence, the targets and gate B.

#include "governance/deploymentfacts.h"
#include "items/desk.h"

namespace gatehouse::items {

// Loads in the background and again at any news. The old sight stays until the new one is there.
class SlotWatch : public QObject {
    Q_OBJECT
public:
    SlotWatch(Desk& desk, const VersionName& name, QObject* parent = nullptr);

    // One entry a slot, those where the version or its model is deployed first, then by name; null until the first answer.
    [[nodiscard]] const std::vector<governance::DeploymentFacts>* places() const { return m_places.get(); }
    // The entry of a slot; nullptr when there is none.
    [[nodiscard]] const governance::DeploymentFacts* in(const QString& slot) const;
    // Why there is nothing; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }
    void reload();

signals:
    // New entries, or a problem.
    void changed();

private:
    Desk& m_desk;
    VersionName m_name;
    std::shared_ptr<const std::vector<governance::DeploymentFacts>> m_places;
    QString m_problem;
    Question m_question;
};

}
