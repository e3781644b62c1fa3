// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is wrong with a version, who mends it and by when.

#include "ctl/output.h"
#include "domain/verdict.h"

#include <QJsonArray>

namespace gatehouse::ctl {

[[nodiscard]] QJsonObject findingJson(const Finding& finding);
[[nodiscard]] QJsonArray findingsJson(const std::vector<Finding>& findings);
void tellFindings(const std::vector<Finding>& findings, Output& output);

}
