// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What two versions state about themselves in gatehouse.yaml, field by field, one section of it.

#include "diff/typed/typeddifference.h"
#include "domain/manifest.h"

namespace gatehouse::diff {

// Of one section ("datasets"), each field under the name of what it is about: "transactions.sha256". Without a base everything is new.
[[nodiscard]] TypedDifference statementDifference(const Manifest* base, const Manifest& now, const QString& section);

}
