// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A version in a slot: the deployment with its own state, the targets that report what they run, and the evidence that gate B asks for.

#include "domain/digest.h"
#include "domain/ids.h"
#include "domain/states.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

namespace gatehouse {

// A place where a model runs: environment and purpose, e.g. "production-cards-eu". At most one version of a model is live in it.
struct Slot {
    QString name;
    QString purpose;
    bool operator==(const Slot&) const = default;
};

// What gate B binds to: the same three digests stand in every piece of evidence and in every verdict on a deployment.
struct Binding {
    ContentDigest content;
    Sha256 build;       // equal to the content digest when the registered assets run as they are
    Sha256 environment;
    bool operator==(const Binding&) const = default;
};

// When a cleared version may go live. Invalid times mean "at any time".
struct GoLiveWindow {
    QDateTime notBefore;
    QDateTime notAfter;
    [[nodiscard]] bool holds(const QDateTime& now) const
    {
        return (!notBefore.isValid() || now >= notBefore) && (!notAfter.isValid() || now <= notAfter);
    }
    bool operator==(const GoLiveWindow&) const = default;
};

struct Deployment {
    DeploymentId id; // the number of the event that started or adopted it
    VersionId version;
    QString versionName; // model@label
    QString slot;
    DeploymentState state = DeploymentState::InVerification;
    Binding binding;
    QString rollback;     // the label to go back to, or "first"
    QStringList targets;  // hosts or services that must report the build
    QString deployer;      // who started it, the last time
    QStringList deployers; // everybody who started or submitted it; none of them decides at gate B
    QDateTime startedAt;
    QDateTime changedAt;
    QDateTime liveSince;  // of Live, Superseded and Retired: when it last became live; of an adoption: as stated
    QDateTime due;        // of a review at gate B
    bool gateOpen = false; // submitted to gate B and not decided; also of an exception that is live meanwhile
    int round = 0;        // how often it was submitted to gate B; verdicts of earlier rounds are outdated
    int policy = 0;       // bound at the submit to gate B
    GoLiveWindow window;
    QString staleRule;    // what makes it stale, as a sentence, set at gate B
    QDate review;         // when it is looked at again
    bool exceptional = false; // live without gate B, until `exceptionUntil`
    QDateTime exceptionUntil;
    QString exceptionScope;
    bool adopted = false; // ran already before the registry knew it
    bool cameBack = false; // live by a rollback

    [[nodiscard]] bool ended() const { return state == DeploymentState::Retired || state == DeploymentState::Cancelled; }
    // An exception that has run out: derived from the clock, nothing is written.
    [[nodiscard]] bool exceptionExpired(const QDateTime& now) const { return exceptional && exceptionUntil.isValid() && now > exceptionUntil; }
    bool operator==(const Deployment&) const = default;
};

// The first report of a build by a target; a repeated report of the same changes only when it was last seen.
struct TargetReport {
    QString slot;
    QString target;
    Sha256 build;
    Sha256 environment; // null when it was not reported
    QString by;
    QDateTime at;       // of the first report of this build
    QDateTime seen;     // of the newest report; not governed
    bool operator==(const TargetReport&) const = default;
};

// A recorded, sealed fact that a gate can ask for. It counts while its binding is the one that stands.
struct Evidence {
    EventSeq event;
    Gate gate = Gate::B;
    EvidenceKind kind = EvidenceKind::GoldenTests;
    QString slot; // empty at gate A
    Binding binding;
    bool passed = true;
    bool outdated = false; // a reviewer sent the deployment back; it is asked again
    QString file;   // name of the result file
    Sha256 sha256;  // of its bytes, kept in the artifact store
    qint64 sizeBytes = 0;
    QString measured; // of operating requirements: what was measured, as canonical JSON {"latency_ms": 120}
    QStringList runs; // ids of the runs that produced it
    QString note;
    QString by;     // who reported it; what comes from outside is never "measured here"
    QDateTime at;
    bool operator==(const Evidence&) const = default;
};

// Two or three people bring something live outside the two gates: an exception (D9) or the adoption of what already runs (D10).
struct LiveProposal {
    bool adoption = false;
    ContentDigest content;  // what was proposed; other content needs a proposal of its own
    QString by;
    QDateTime at;
    QString reason;
    QString scope;          // of an exception
    QDateTime until;        // of an exception: seven days at most
    QDateTime liveSince;    // of an adoption, as stated
    QDate review;           // of an adoption: within twelve months
    QStringList targets;    // of an adoption
    Sha256 build;
    Sha256 environment;
    QString owner;          // who signed as owner, empty when nobody has
    QString riskApprover;   // who signed as risk approver
    bool operator==(const LiveProposal&) const = default;
};

// A consumer says that they know of a change that concerns them.
struct Acknowledgement {
    QString consumer;
    QString of; // "contract" or "retire"
    QString by;
    QDateTime at;
    QString note;
    bool operator==(const Acknowledgement&) const = default;
};

}
