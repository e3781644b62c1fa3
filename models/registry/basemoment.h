// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// As of when the base of a version counts.

#include "domain/ids.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// Of a frozen revision the event that froze it: what its reviewers compare with stays the same, whatever becomes of a base that is still a draft.
// Of a draft, and of a revision that is not there, the moment asked for.
[[nodiscard]] Result<AsOf> momentOfBase(const Connection& connection, VersionId version, int revision, AsOf asOf = {});

}
