// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small disk of memory that only this process sees, for tests of what happens when there is no more space.

#include <QString>

namespace gatehouse::testing {

// Mounts a disk of `bytes` at `folder` in a mount namespace of this process; an empty text, or why it could not be done.
// Call it before any thread is started. Works as root and as an ordinary user where the system lets users make namespaces.
[[nodiscard]] QString mountSmallDisk(const QString& folder, qint64 bytes);
// Takes the disk and all that is on it away again.
void unmountSmallDisk(const QString& folder);

}
