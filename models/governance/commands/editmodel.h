// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The owner (for the owner itself also an admin) changes facts of a model; verdicts bind to content and stay.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct EditModel {
    using Facts = ModelFacts;
    QString model;
    std::optional<QString> purpose;
    std::optional<QString> owner;
    std::optional<Tier> tier;
    QJsonObject fields; // custom fields to set: name to text; an empty text removes the value
    std::optional<QJsonArray> consumers;
    std::optional<QJsonArray> results;
};

[[nodiscard]] Obstacles obstacles(const EditModel& command, const Person& actor, const ModelFacts& facts);
[[nodiscard]] EventDraft eventOf(const EditModel& command, const Person& actor, const ModelFacts& facts);

}
