// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a number of bytes is written for people, everywhere the same.

#include <QString>

namespace gatehouse {

// "1 byte", "312 bytes", "1.4 MiB"
[[nodiscard]] QString sizeText(qint64 bytes);

}
