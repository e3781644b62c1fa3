// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each person has marked as read of a version's changes. Kept beside the trail: a verdict's event carries the sum, and nobody decides by a mark.

#include "registry/registrar.h"

namespace gatehouse::registry {

// What one person marks, or takes the mark off again. A unit is a digest of what stood there (diff/readunits).
struct ReadMarking {
    VersionId version;
    std::vector<Sha256> units;
    bool isRead = true;
};

struct ReadMark {
    QString person;
    Sha256 unit;
    QDateTime at; // when it was first marked
    bool operator==(const ReadMark&) const = default;
};

// In one transaction; what is marked already stays as it was. Refused where the person is nobody here.
[[nodiscard]] Result<void> keepReadMarks(Registrar& registrar, const ReadMarking& marking, const Actor& actor, const QDateTime& now);

// Everybody's, by person and unit; only those that were there at a time, where one is given.
[[nodiscard]] Result<std::vector<ReadMark>> readMarks(const Connection& connection, VersionId version, const QDateTime& until = {});

}
