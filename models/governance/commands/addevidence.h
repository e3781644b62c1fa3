// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody who tests records evidence for a gate: a result file, sealed and bound to content, build and environment.

#include "governance/deploymentfacts.h"
#include "governance/event.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct AddEvidence {
    using Facts = DeploymentFacts;
    VersionName version;
    QString slot;        // empty: for gate A
    EvidenceKind kind = EvidenceKind::GoldenTests;
    bool passed = true;
    QString file;        // its name
    Sha256 sha256;       // of its bytes, which the artifact store holds
    qint64 sizeBytes = 0;
    QString measured;    // of operating requirements: what was measured, as canonical JSON
    QStringList runs;    // ids of the runs that made it
    QString note;
    std::optional<Binding> tested; // what was tested, when it is not what is deployed now
};

[[nodiscard]] Obstacles obstacles(const AddEvidence& command, const Person& actor, const DeploymentFacts& facts);
[[nodiscard]] EventDraft eventOf(const AddEvidence& command, const Person& actor, const DeploymentFacts& facts);

}
