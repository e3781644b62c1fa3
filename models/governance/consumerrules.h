// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What rules about consumers share: who speaks for one, and that there is one.

#include "domain/consumer.h"
#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// The person named as speaker, or the owner of the model; in a solo registry everybody.
[[nodiscard]] bool speaksFor(const Consumer& consumer, const Person& actor, const ModelFacts& facts);
// The model and the consumer must exist; everything else is only asked when they do.
[[nodiscard]] std::optional<Consumer> requireConsumer(Obstacles& obstacles, const QString& model, const QString& name, const ModelFacts& facts);
void refuseUnlessSpeaker(Obstacles& obstacles, const Consumer& consumer, const Person& actor, const ModelFacts& facts);
// What a consumer says of itself: somebody of the registry speaks for it, and it fits into an event.
void refuseBadConsumer(Obstacles& obstacles, const Consumer& consumer, const RegistryFacts& registry);
// The model's entries with one of them replaced, or taken out where nothing replaces it. What an entry says beside a consumer's values stays.
[[nodiscard]] QJsonArray withConsumer(QJsonArray consumers, const QString& name, const std::optional<Consumer>& now);

}
