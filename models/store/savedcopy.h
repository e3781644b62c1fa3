// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An object of the store written out to where a person wants it. Nothing ever runs or opens it.

#include "store/artifactstore.h"

#include <functional>

namespace gatehouse::store {

// Writes an object to `path`, verified while it is copied; after an error the file that stood there is the one that stands there.
// `written` hears how many bytes there are so far, from the thread that works; it may be empty.
[[nodiscard]] Result<void> saveCopy(const ArtifactStore& store, const Sha256& sha256, const QString& path,
                                    const std::function<void(qint64)>& written = {}, const std::stop_token& stop = {});

}
