// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The error of a full disk, in the same words whoever came upon it.

#include "domain/error.h"

namespace gatehouse {

// No space is left where `place` (a file or a folder) stands; the sentence names it and the way out.
[[nodiscard]] Error diskFull(const QString& place, const QString& detail = {});

}
