// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An asset as a file that can be read again and again, also where it is larger than memory.

#include "diff/typed/tabledifference.h"
#include "domain/manifest.h"
#include "store/artifactstore.h"

namespace gatehouse::items {

// What it opens was verified whole before its first byte is read; a large one stands in a temporary file meanwhile. For a thread that may wait.
[[nodiscard]] diff::StoredFile storedFile(const store::ArtifactStore& store, const Asset& asset, const std::stop_token& stop);

}
