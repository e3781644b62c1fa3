// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an import says of itself: what became what, what was left out, what a person should look at.

#include "ctl/output.h"
#include "intake/plan.h"
#include "registry/registrar.h"

namespace gatehouse::ctl {

struct ImportAnswer {
    intake::ImportPlan plan;
    QStringList inherited;                   // what came from the base
    std::vector<Asset> assets;               // empty when nothing was written
    std::optional<registry::Receipt> receipt; // nothing of a dry run
    ContentDigest digest;
};

// Text that looks like a secret, shown before anything is written.
void tellSecrets(const ImportAnswer& answer, Output& output);
void tellImport(const ImportAnswer& answer, Output& output);

}
