// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads every object of a store and says what is missing, altered or does not belong there.

#include "domain/digest.h"
#include "domain/error.h"
#include "store/artifactstore.h"
#include "store/progress.h"

#include <stop_token>

namespace gatehouse::store {

enum class StoreFault { Missing, Altered, Stray };

// One thing that is wrong; `sha256` is null for a stray file, which the sentence names.
struct StoreProblem {
    StoreFault fault = StoreFault::Missing;
    Sha256 sha256;
    QString sentence;
    bool operator==(const StoreProblem&) const = default;
};

struct StoreReport {
    qint64 objects = 0; // that were read and are whole
    qint64 bytes = 0;
    std::vector<StoreProblem> problems; // empty when all is well
    QStringList notes; // sentences about what is no problem: leftovers of imports that ended early
};

// Verifies all objects. `expected` are those that versions rest on: the ones that are not there are missing.
// An object that no version rests on is no problem; nor are the files of an import that runs or was ended early.
[[nodiscard]] Result<StoreReport> verify(const ArtifactStore& store, const std::vector<Sha256>& expected, const std::stop_token& stop = {},
                                         const ProgressCallback& progress = {});

}
