// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the folder that an import reads.

#include "domain/error.h"
#include "store/descriptor.h"

namespace gatehouse::intake {

[[nodiscard]] Result<store::Descriptor> openFolder(const QString& folder);

}
