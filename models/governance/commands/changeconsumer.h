// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who speaks for a consumer, or the owner, states another use, contact, kind or speaker; what is not named stays.

#include "domain/consumer.h"
#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

#include <optional>

namespace gatehouse::governance {

struct ChangeConsumer {
    using Facts = ModelFacts;
    QString model;
    QString name;
    std::optional<QString> contact;
    std::optional<QString> uses;
    std::optional<QString> person;   // who speaks for it; empty: nobody here
    std::optional<ConsumerKind> kind;
};

[[nodiscard]] Obstacles obstacles(const ChangeConsumer& command, const Person& actor, const ModelFacts& facts);
[[nodiscard]] EventDraft eventOf(const ChangeConsumer& command, const Person& actor, const ModelFacts& facts);

}
