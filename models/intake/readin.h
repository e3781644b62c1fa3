// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Takes the files of a plan into the artifact store: all of them as they were planned, or none.

#include "domain/manifest.h"
#include "intake/plan.h"
#include "store/artifactstore.h"

namespace gatehouse::intake {

// Copies and hashes each file from one descriptor. A file that is another one than the plan saw, that is written to meanwhile, or
// a folder that has more or fewer files at the end, refuses the whole import. The assets come in byte order of path.
[[nodiscard]] Result<std::vector<Asset>> readInto(const store::ArtifactStore& store, const ImportPlan& plan, const std::stop_token& stop = {},
                                                  const store::ProgressCallback& progress = {});

}
