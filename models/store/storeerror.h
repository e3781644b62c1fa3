// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sentences of what can go wrong with files on a disk, each with its way out.

#include "domain/digest.h"
#include "domain/error.h"

namespace gatehouse::store {

// `path` could not be written; `number` is the errno.
[[nodiscard]] Error writeError(const QString& path, int number);
// `path` could not be read; `number` is the errno.
[[nodiscard]] Error readError(const QString& path, int number);
// The store has no object of this digest.
[[nodiscard]] Error missingObject(const Sha256& sha256);
// The object's bytes are not those of its name.
[[nodiscard]] Error alteredObject(const Sha256& sha256);

}
