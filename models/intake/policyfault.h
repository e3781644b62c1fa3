// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds the line of a text at which a policy is wrong, so that whoever wrote it need not look for it.

#include "content/yamltree.h"

namespace gatehouse::intake {

using content::YamlNode;

// Of a document that policyFrom() refuses: the line of the smallest part that is refused by itself in an otherwise sound policy.
[[nodiscard]] int faultyLine(const YamlNode& document);

}
