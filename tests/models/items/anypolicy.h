// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Random policies that say all that a policy can say, each one sound: what is read back from its text is the same.

#include "domain/customfield.h"
#include "domain/policy.h"

namespace gatehouse::testing {

[[nodiscard]] bool flip();
// The custom fields that these policies may ask.
[[nodiscard]] const std::vector<CustomField>& anyPolicyFields();
[[nodiscard]] Policy anyPolicy();

}
