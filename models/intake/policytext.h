// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A policy as a text that people write: YAML, in the order in which one thinks about it. JSON is read as well.

#include "domain/policy.h"

#include <QByteArray>

namespace gatehouse::intake {

// What policyFromText() reads back as the same policy.
[[nodiscard]] QByteArray policyText(const Policy& policy);
// Sentences name `file`, and the line where it is no YAML.
[[nodiscard]] Result<Policy> policyFromText(const QByteArray& bytes, const QString& file);

}
