// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Changes a policy's text as little as a change of the policy asks: what a person wrote around it, comments above all, stays.

#include "domain/policy.h"

namespace gatehouse::intake {

// `text` says `before`. Only the parts that `after` has otherwise are written anew; a comment within such a part stands above it then. A text that
// cannot be changed in parts (JSON, a gate on one line, an alias) is written anew as a whole, under all its comments.
[[nodiscard]] QString editedText(const QString& text, const Policy& before, const Policy& after);

}
