// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why a model or a version is not found: nobody registered it, or only later than the moment that is looked at.

#include "domain/error.h"
#include "domain/ids.h"
#include "domain/names.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// The Input error for a name that was not found as of a moment; without a label the model is meant. `unknown` is what is said where nobody registered
// it at all.
[[nodiscard]] Error notFound(const Connection& connection, const VersionName& name, AsOf asOf, Error unknown);

}
