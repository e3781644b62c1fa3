// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody who uses a model's results, or runs it, registers themselves and their use.

#include "domain/consumer.h"
#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

#include <optional>

namespace gatehouse::governance {

struct AddConsumer {
    using Facts = ModelFacts;
    QString model;
    QString name;
    QString contact;
    QString uses;    // "results" or "runs", with what for
    QString person;  // who speaks for it; empty: nobody here
    std::optional<ConsumerKind> kind = {};
};

[[nodiscard]] Obstacles obstacles(const AddConsumer& command, const Person& actor, const ModelFacts& facts);
[[nodiscard]] EventDraft eventOf(const AddConsumer& command, const Person& actor, const ModelFacts& facts);

}
