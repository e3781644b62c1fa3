// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the registry knows when a command is judged. Loaded inside the command's own transaction; the same facts always give the same answer.

#include "domain/customfield.h"
#include "domain/manifest.h"
#include "domain/model.h"
#include "domain/names.h"
#include "domain/people.h"
#include "domain/policy.h"
#include "domain/thread.h"
#include "domain/verdict.h"
#include "domain/version.h"
#include "governance/livehere.h"

#include <optional>
#include <vector>

namespace gatehouse::governance {

struct RegistryFacts {
    bool solo = false;       // one person may take every step; chosen when the registry was made, for ever
    QDateTime now;           // the largest clock seen so far
    qint64 nextSeq = 1;      // the number the command's event will have
    std::vector<Person> people;
    Policy newestPolicy;
    std::vector<Delegation> delegations; // not withdrawn; also those that are over or yet to come, oldest first
    std::vector<CustomField> fields; // of the registry's models, in the order of their names
    [[nodiscard]] const Person* find(QStringView name) const;
    [[nodiscard]] const CustomField* field(QStringView name) const;
};

struct ModelFacts {
    RegistryFacts registry;
    QString name;
    std::optional<Model> model;
    QStringList inReview = {}; // labels of its versions whose gate is open
};

struct VersionFacts {
    RegistryFacts registry;
    VersionName name;
    std::optional<Model> model;
    std::optional<Version> version;
    Manifest manifest;                    // of the newest content
    std::optional<Manifest> baseManifest; // nothing when there is no base, or it is unknown
    bool baseExists = false;
    std::optional<Version> base;          // the version that it says it is based on
    std::vector<Revision> revisions;      // frozen ones, oldest first
    std::vector<Verdict> verdicts;        // all, oldest first
    std::vector<Finding> findings;
    std::vector<Waiver> waivers;          // of the newest revision
    std::vector<Thread> threads = {};     // of the version, oldest first
    std::optional<UsabilityProposal> proposal;
    std::vector<Deployment> deployments;  // of the version, in all slots, oldest first
    std::optional<Version> successor;     // the one a command names, when it is a version of the model
    Policy policy;                        // the one bound at submit; the newest while a draft
    qint64 nextFinding = 1;
    qint64 nextThread = 1;
    // Loaded for commands that change what findings about targets say (the builds also for a start): those that are open where it acts, the builds of
    // unusable versions, and for a change of the usability the targets that report a build of the version.
    std::vector<Finding> divergences;
    UnusableBuilds unusableBuilds;
    std::vector<Running> running;

    [[nodiscard]] const GatePolicy& gate() const { return policy.at(model->tier); }
    [[nodiscard]] bool isAuthor(QStringView person) const; // of any revision
    // What a target that runs the version may report: its content, also of earlier revisions, and what was built of it.
    [[nodiscard]] std::set<Sha256> builds() const;
    // The oldest blocker that keeps its gates shut; nullptr where none does.
    [[nodiscard]] const Thread* openBlocker() const;
    [[nodiscard]] Usability usability() const { return version->usabilityAt(registry.now); }
};

// Where the version has come furthest; nothing when it was never deployed.
[[nodiscard]] std::optional<DeploymentState> furthestDeployment(const VersionFacts& facts);
// Who wants a text redacted, until a second person confirms.
struct RedactionProposal {
    QString by;
    QDateTime at;
    QString reason;
};

// One free text of an event.
struct RedactableText {
    QString digest;
    QString body; // as it reads now
    bool redacted = false;
    QStringList copies; // digests of further texts with the same words, which go with it
    std::optional<RedactionProposal> proposal;
};

struct RedactionFacts {
    RegistryFacts registry;
    EventSeq event;
    bool exists = false;
    QString model, version; // what the event is about, empty for neither
    QString owner; // of the model
    std::vector<RedactableText> texts; // in the event's order
    [[nodiscard]] const RedactableText* find(QStringView digest) const;
};

struct ThreadFacts {
    RegistryFacts registry;
    std::optional<Thread> thread;
    QString author; // of the version
    QString owner; // of the model
};

struct FindingFacts {
    RegistryFacts registry;
    std::optional<Finding> finding;
    QString author; // of the version
};

}
