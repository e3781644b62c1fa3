// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes the files of a version to a new folder, every byte verified.

#include "domain/manifest.h"
#include "store/artifactstore.h"

namespace gatehouse::intake {

// `folder` must not exist or be empty. After an error nothing that was written remains.
[[nodiscard]] Result<void> checkout(const store::ArtifactStore& store, const Manifest& manifest, const QString& folder,
                                    const std::stop_token& stop = {}, const store::ProgressCallback& progress = {});

}
