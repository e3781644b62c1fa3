// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Custom fields of models, as the commands that show a model write them.

#include "ctl/context.h"

namespace gatehouse::ctl {

// Of the registry, at the moment that is looked at.
[[nodiscard]] Result<std::vector<CustomField>> fieldsOf(Context& context);
// A model's values with numbers as numbers and yes or no as truths; what no field of the registry explains stays text.
[[nodiscard]] QJsonObject typedFields(QJsonObject kept, const std::vector<CustomField>& fields);

}
