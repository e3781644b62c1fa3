// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether those who use another version can use this one unchanged: the difference of two interface contracts, field by field.

#include "ctl/output.h"
#include "domain/manifest.h"

#include <QJsonValue>

namespace gatehouse::ctl {

// {"against", "change", "lines": [{"change", "side", "field", "sentence"}]}; null where there is no version to compare with.
[[nodiscard]] QJsonValue contractJson(const std::optional<Manifest>& base, const Manifest& manifest);
// Nothing where there is no version to compare with.
void tellContract(const std::optional<Manifest>& base, const Manifest& manifest, Output& output);

}
