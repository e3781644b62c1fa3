// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A version of a model, its revisions, and the facts of its usability.

#include "domain/digest.h"
#include "domain/ids.h"
#include "domain/states.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace gatehouse {

// Why a version is on hold or unusable. `reason` and `notice` are free text.
struct UsabilityFacts {
    Usability state = Usability::Usable;
    QString by;                    // the person who held, deprecated or confirmed
    QString forPerson;             // in whose right, when a delegate did; empty when it was their own
    QString proposedBy;            // of an unusable version: the first of the two persons
    QDateTime at;
    QDateTime until;               // of a hold: when it lapses by itself
    QString reason;
    std::optional<DefectClass> defect;
    QString affectedSince;         // "always", an RFC 3339 time or a run id
    std::optional<Severity> severity;
    QString successor;             // a label of the same model, or empty for "none yet"
    QString notice;                // what consumers are told
    bool operator==(const UsabilityFacts&) const = default;
};

// What users of a deprecated version are told. `message` is free text.
struct Deprecation {
    QString by;
    QDateTime at;
    QString message;
    QString successor; // a label of the same model, or empty for "none yet"
    bool operator==(const Deprecation&) const = default;
};

// What one person proposed and a second one has to confirm: to mark unusable, or to reinstate.
struct UsabilityProposal {
    Usability wanted = Usability::Unusable; // Unusable, or Usable for reinstating
    UsabilityFacts facts;
    bool operator==(const UsabilityProposal&) const = default;
};

struct Version {
    VersionId id;
    ModelId model;
    QString modelName;
    QString label;
    QString base;      // "model@label", empty for none
    QString author;    // may differ from who imported it
    QString importer;
    ReviewState review = ReviewState::Draft;
    int revision = 1;  // of a draft: the number it will be frozen under
    ContentDigest digest;
    int policy = 0;    // the policy bound at submit, 0 while a draft
    bool routine = false; // what the policy asks of a routine change was asked, as judged at that submit
    QDateTime due;     // of a review
    QDateTime approvedAt;
    EventSeq approvedBy; // the event that approved or last renewed it; 0 where that was not kept yet
    QDateTime changedAt;
    UsabilityFacts usability;
    bool deprecated = false; // stands beside a hold, so it is kept apart
    Deprecation deprecation; // empty unless it is deprecated
    QString why;       // first line of the release notes

    [[nodiscard]] QString name() const { return modelName + u'@' + label; }
    // A hold lapses by itself: derived from the clock, nothing is written.
    [[nodiscard]] Usability usabilityAt(const QDateTime& now) const;
    bool operator==(const Version&) const = default;
};

// One frozen content of a version.
struct Revision {
    int number = 1;
    ContentDigest digest;
    QString author;
    QDateTime frozenAt; // invalid for the draft's content
    int policy = 0;
    bool operator==(const Revision&) const = default;
};

// A reason given by the author for one need that is not met.
struct Waiver {
    QString need;
    QString reason;
    bool operator==(const Waiver&) const = default;
};

}
