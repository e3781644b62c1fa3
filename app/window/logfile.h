// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// --log FILE: what Qt and Gatehouse tell their makers, one line each with its time, to the end of a file instead of standard error.

#include "domain/error.h"

namespace gatehouse::window {

// For the rest of the process; any thread may write. Called once.
[[nodiscard]] Result<void> writeLogTo(const QString& file);

}
