// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a refusal ends with when something is not in the state that a command needs: who moves it on, and how.

#include "governance/deploymentfacts.h"

namespace gatehouse::governance {

struct NextStep {
    QString who;      // one of them, for the refusal; empty for nobody
    QString sentence; // empty where it has ended
    // The refusal with how it goes on.
    [[nodiscard]] QString after(const QString& refusal) const;
};
// From where the review of the version stands.
[[nodiscard]] NextStep nextStep(const VersionFacts& facts);
[[nodiscard]] NextStep nextStep(const DeploymentFacts& facts, const Deployment& deployment);

}
