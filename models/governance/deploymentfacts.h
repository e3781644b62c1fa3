// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the registry knows when a command about a version in a slot is judged.

#include "domain/contract.h"
#include "governance/facts.h"

namespace gatehouse::governance {

struct DeploymentFacts {
    VersionFacts version;
    QString slot;
    bool slotExists = false;
    std::vector<Deployment> inSlot;     // of the model in this slot, oldest first
    std::vector<Evidence> evidence;     // of the version, oldest first
    std::vector<TargetReport> reports;  // the newest of each target of the slot
    // Of an unusable version: the successor that is usable, followed from the one that was named, and whether one may move to it.
    QString instead;
    bool insteadStands = false;
    std::optional<LiveProposal> exception;
    std::optional<LiveProposal> adoption;
    std::vector<Acknowledgement> acknowledgements; // of the version's deployment here
    std::optional<Manifest> liveManifest;          // of before()

    // The version's own deployment here that has not ended; nullptr when there is none.
    [[nodiscard]] const Deployment* current() const;
    // What is live here now; nullptr when nothing is.
    [[nodiscard]] const Deployment* live() const;
    // Whose contract the consumers have: what is live here when it is another version; under an exception, the way back that was named at its start.
    // nullptr for none.
    [[nodiscard]] const Deployment* before() const;
    // The policy bound at the submit to gate B; the newest before, and again once it was sent back.
    [[nodiscard]] const Policy& policy() const;
    // What that policy asks at gate B.
    [[nodiscard]] const LivePolicy& gate() const { return policy().liveAt(version.model->tier); }
    [[nodiscard]] const RegistryFacts& registry() const { return version.registry; }
    // The newest report of a target; nullptr when it never reported.
    [[nodiscard]] const TargetReport* reportOf(QStringView target) const;
    // Names of the model's consumers who have not acknowledged `of` ("contract", "retire").
    [[nodiscard]] QStringList notAcknowledged(QStringView of) const;
    // What is live here is to end: its version is deprecated, or a consumer has acknowledged that already. The others are asked from then on.
    [[nodiscard]] bool endIsAnnounced() const;
    // The interface contract against what is live here, or against the base where nothing is; nothing to compare with is the same.
    [[nodiscard]] ContractDifference contract() const;

    std::map<QString, QString> taken; // for commands only: targets of the slot that run, or are to run, a version of another model, which is named
    std::optional<LiveHere> liveHere; // for commands only: what is live of the model, with what a finding about its targets needs
    std::optional<Policy> boundPolicy; // of the deployment's last submit to gate B
};

}
