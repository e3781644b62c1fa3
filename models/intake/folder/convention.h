// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which element a file belongs to by its name alone. The table stands in the .cpp and reads from top to bottom.

#include "domain/states.h"

namespace gatehouse::intake {

// The element of the file at `path` (with '/'); Other when no convention knows it.
[[nodiscard]] Element elementByConvention(QStringView path);

}
