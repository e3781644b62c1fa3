// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A difference by meaning instead of by line: what stands under which name on either side, in groups, and what kind of change it is.

#include "content/remarks.h"
#include "domain/states.h"

#include <QStringList>
#include <optional>

namespace gatehouse::diff {

// One thing that is compared. A side that does not have it is an empty text, told by `status`.
struct TypedEntry {
    QString key;
    QString before;
    QString after;
    FileStatus status = FileStatus::Same; // Same, Changed, New or Missing
    QString note;                         // for people: "minor", "older, major", "number, was text"; empty for none
    QString change;                       // the same for programs; empty for none
    bool operator==(const TypedEntry&) const = default;
};

struct TypedGroup {
    QString title;
    std::vector<TypedEntry> entries;
    bool operator==(const TypedGroup&) const = default;
};

struct TypedDifference {
    QString kind; // for programs: "configuration", "environment"
    std::vector<TypedGroup> groups;
    std::vector<content::Remark> remarks;
    bool matchesRows = false; // a table whose rows were matched one by one
    [[nodiscard]] int count(FileStatus status) const;
    bool operator==(const TypedDifference&) const = default;
};

// One side as a list, in its order; no key twice in a group.
struct TypedValue {
    QString group;
    QString key;
    QString value;
};

// Entries of both sides by group and key, in the order of the newer side; what is gone stands behind what it followed.
[[nodiscard]] std::vector<TypedGroup> entriesOf(const std::vector<TypedValue>& before, const std::vector<TypedValue>& after);

}
