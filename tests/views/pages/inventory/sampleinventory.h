// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A registry with models that read like a bank's, in every state that the inventory shows; for pictures.

#include "registry/location.h"

namespace gatehouse::sample {

// Mei Zhao (operating-system user "mei") is a technical reviewer in it. Throws when it cannot be made.
void makeInventory(const registry::Location& location);

}
