// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What two versions state about themselves in gatehouse.yaml, field by field, one section of it.

#include "diff/typed/typeddifference.h"
#include "domain/manifest.h"

namespace gatehouse::diff {

// Of one section ("datasets"), each field under the name of what it is about: "transactions.sha256". Without a base everything is new.
[[nodiscard]] TypedDifference statementDifference(const Manifest* base, const Manifest& now, const QString& section);

// One data set that the versions refer to, and how. What has no name of its own is one change together.
struct DatasetChange {
    QString name;
    FileStatus status = FileStatus::Changed; // new and missing: one side alone names it
    std::vector<TypedEntry> fields = {};     // of a changed one those that differ, under their own names
};

// The data sets that differ, those of the newer version first. Without a base there are none.
[[nodiscard]] std::vector<DatasetChange> datasetChanges(const Manifest* base, const Manifest& now);

}
