// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parts that both gates of a policy share, read from JSON and written to it.

#include "domain/policy.h"

#include <QJsonArray>

namespace gatehouse::policyparts {

using Checklists = std::map<Role, std::vector<ChecklistItem>>;

[[nodiscard]] Error bad(const QString& sentence);
// A key that is not known would be left out without a word, and the policy would ask less than its writer believes.
[[nodiscard]] Result<void> refuseUnknownKeys(const QJsonObject& json, const QStringList& known);
// A list of different texts; a missing one is empty.
[[nodiscard]] Result<QStringList> textsIn(const QJsonObject& json, const QString& key);
// `roles` and `people`; the roles are some of `possible`, and at least one.
[[nodiscard]] Result<Approvers> approversIn(const QJsonObject& json, Gate gate, const std::vector<Role>& possible);
[[nodiscard]] Result<Checklists> checklistsIn(const QJsonObject& json);
// A whole number from 1 to as many days (or months) as a time can be written for.
[[nodiscard]] Result<int> spanIn(const QJsonObject& json, Tier tier, const QString& key);

[[nodiscard]] QJsonObject toJson(const Approvers& approvers);
[[nodiscard]] QJsonObject toJson(const Checklists& checklists);

template <class Range, class Name> [[nodiscard]] QJsonArray namesOf(const Range& range, Name name)
{
    QJsonArray array;
    for (const auto& value : range)
        array.append(name(value));
    return array;
}

}
