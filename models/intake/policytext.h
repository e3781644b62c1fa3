// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A policy as a text that people write: YAML, in the order in which one thinks about it. JSON is read as well.

#include "content/yamltree.h"
#include "domain/policy.h"

#include <QByteArray>

namespace gatehouse::intake {

using content::YamlFault;
using content::YamlNode;

// What policyFromText() reads back as the same policy.
[[nodiscard]] QByteArray policyText(const Policy& policy);
// A part of its JSON as the lines that stand for it there.
[[nodiscard]] QString policyLines(const QJsonObject& part, int indent);
// Whether `key` is written before `other`.
[[nodiscard]] bool standsBefore(const QString& key, const QString& other);

// The fault's line is that of the part which is wrong, also where the text is YAML but no policy.
[[nodiscard]] std::expected<Policy, YamlFault> readPolicy(const QByteArray& bytes);
// The same with sentences that name `file`.
[[nodiscard]] Result<Policy> policyFromText(const QByteArray& bytes, const QString& file);

}
