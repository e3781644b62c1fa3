// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a consumer has said of its use, in words.

#include "registry/usage.h"

namespace gatehouse::items {

// "read 4 h ago", "no use reported"
[[nodiscard]] QString lastReadText(const registry::Usage& usage, const QDateTime& now);
// "1 204 rows or answers in 12 reports"; empty where nothing was reported.
[[nodiscard]] QString volumeText(const registry::Usage& usage);

}
